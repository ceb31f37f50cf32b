package ca.rmtreflect.storage;

import ca.rmtreflect.storage.MemoryDisk.Content;
import ca.rmtreflect.storage.MemoryDisk.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Every state in which a disk may be after its power was cut.
///
/// Of what a folder was told since it was last forced, any beginning may have reached the disk, in
/// each folder for itself; a move from one folder to another is one change in both. Of what was
/// written to a file since that was forced, all may be there, nothing, zeros, or half.
final class PowerCut {

  private enum Loss {
    ALL,
    NOTHING,
    ZEROS,
    HALF
  }

  /// What two folders were told, mostly one and the same; `number` says when.
  private record Change(int number, Path folder, Path other, Operation operation) {

    boolean concerns(Path one) {
      return folder.equals(one) || other.equals(one);
    }
  }

  /// Folders that are there, and the names in each.
  private record Tree(Set<Path> made, Map<Path, Map<String, Content>> names) {

    Tree copy() {
      Map<Path, Map<String, Content>> copied = new HashMap<>();
      names.forEach((folder, inside) -> copied.put(folder, new TreeMap<>(inside)));
      return new Tree(new HashSet<>(made), copied);
    }

    void apply(Operation operation) {
      switch (operation) {
        case Operation.Create(var path, var content) -> in(path).put(name(path), content);
        case Operation.Replace(var source, var target) ->
            in(target).put(name(target), Objects.requireNonNull(in(source).remove(name(source))));
        case Operation.Delete(var path) -> in(path).remove(name(path));
        case Operation.MakeFolder(var path) -> made.add(path);
        case Operation.Write _, Operation.Force _, Operation.ForceFolder _, Operation.Damage _ ->
            throw new IllegalArgumentException(operation.toString());
      }
    }

    Map<String, Content> in(Path path) {
      return names.computeIfAbsent(parent(path), key -> new TreeMap<>());
    }
  }

  private final Path top;
  private final Tree durable;
  private final List<Change> pending = new ArrayList<>();
  private final IdentityHashMap<Content, byte[]> written = new IdentityHashMap<>();
  private final IdentityHashMap<Content, byte[]> forced = new IdentityHashMap<>();
  private int number;

  /// A cut after these operations, on a disk that held one empty folder before.
  PowerCut(Path top, List<Operation> operations) {
    this.top = top;
    durable = new Tree(new HashSet<>(Set.of(top)), new HashMap<>());
    operations.forEach(this::follow);
  }

  private void follow(Operation operation) {
    switch (operation) {
      case Operation.Create(var path, var content) -> {
        written.put(content, content.bytesAtFirst());
        change(path, path, operation);
      }
      case Operation.Write(var content, var bytes) -> written.put(content, bytes);
      case Operation.Force(var content) -> forced.put(content, writtenTo(content));
      case Operation.Replace(var source, var target) -> change(source, target, operation);
      case Operation.Delete(var path) -> change(path, path, operation);
      case Operation.MakeFolder(var path) -> change(path, path, operation);
      case Operation.ForceFolder(var folder) -> settle(folder, number);
      case Operation.Damage(var path, var bytes) -> {
        settle(parent(path), number);
        Content content = Objects.requireNonNull(durable.in(path).get(name(path)));
        written.put(content, bytes);
        forced.put(content, bytes);
      }
    }
  }

  private void change(Path one, Path other, Operation operation) {
    pending.add(new Change(number++, parent(one), parent(other), operation));
  }

  /// What a folder was told up to a moment lasts from now on, and with a move what the other folder
  /// was told before it.
  private void settle(Path folder, int before) {
    for (Change change : List.copyOf(pending)) {
      if (change.number() < before && change.concerns(folder) && pending.remove(change)) {
        settle(change.folder(), change.number());
        settle(change.other(), change.number());
        durable.apply(change.operation());
      }
    }
  }

  /// Hands on a disk in each of the states, and says how many there were.
  int each(Consumer<MemoryDisk> consumer) {
    Set<Path> folders = new TreeSet<>();
    pending.forEach(change -> folders.addAll(List.of(change.folder(), change.other())));
    return cuts(List.copyOf(folders), new HashMap<>(), consumer);
  }

  /// Cuts each folder's changes off at each place; `cut` holds the number of the first that is
  /// lost.
  private int cuts(List<Path> folders, Map<Path, Integer> cut, Consumer<MemoryDisk> consumer) {
    if (folders.isEmpty()) {
      return isPossible(cut) ? losses(tree(cut), consumer) : 0;
    }
    Path folder = folders.getFirst();
    List<Path> others = folders.subList(1, folders.size());
    int states = 0;
    for (Change change : pending) {
      if (change.concerns(folder)) {
        cut.put(folder, change.number());
        states += cuts(others, cut, consumer);
      }
    }
    cut.put(folder, number);
    return states + cuts(others, cut, consumer);
  }

  private static boolean isKept(Change change, Path folder, Map<Path, Integer> cut) {
    return change.number() < cut.getOrDefault(folder, Integer.MAX_VALUE);
  }

  /// A move is either in both folders or in none.
  private boolean isPossible(Map<Path, Integer> cut) {
    return pending.stream()
        .allMatch(
            change -> isKept(change, change.folder(), cut) == isKept(change, change.other(), cut));
  }

  private Tree tree(Map<Path, Integer> cut) {
    Tree tree = durable.copy();
    pending.stream()
        .filter(change -> isKept(change, change.folder(), cut))
        .forEach(change -> tree.apply(change.operation()));
    return tree;
  }

  private int losses(Tree tree, Consumer<MemoryDisk> consumer) {
    consumer.accept(disk(tree, Map.of()));
    int states = 1;
    Set<Content> visible = Collections.newSetFromMap(new IdentityHashMap<>());
    tree.names().values().forEach(inside -> visible.addAll(inside.values()));
    for (Content content : visible) {
      if (!Arrays.equals(forced.get(content), written.get(content))) {
        for (Loss loss : List.of(Loss.NOTHING, Loss.ZEROS, Loss.HALF)) {
          consumer.accept(disk(tree, Map.of(content, loss)));
          states++;
        }
      }
    }
    return states;
  }

  private MemoryDisk disk(Tree tree, Map<Content, Loss> losses) {
    Map<Path, Map<String, Content>> left = new HashMap<>();
    for (Path folder : tree.made()) {
      if (isReachable(folder, tree)) {
        Map<String, Content> inside = new TreeMap<>();
        tree.names()
            .getOrDefault(folder, Map.of())
            .forEach((name, content) ->
                inside.put(name, left(content, losses.getOrDefault(content, Loss.ALL))));
        left.put(folder, inside);
      }
    }
    return new MemoryDisk(left);
  }

  /// A folder whose own making, or that of one above it, did not reach the disk is not there.
  private boolean isReachable(Path folder, Tree tree) {
    return folder.equals(top)
        || (tree.made().contains(folder) && isReachable(parent(folder), tree));
  }

  private Content left(Content content, Loss loss) {
    byte[] all = writtenTo(content);
    return new Content(
        switch (loss) {
          case ALL -> all;
          case NOTHING -> new byte[0];
          case ZEROS -> new byte[all.length];
          case HALF -> Arrays.copyOf(all, all.length / 2);
        });
  }

  private byte[] writtenTo(Content content) {
    return Objects.requireNonNull(written.get(content));
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
