package ca.rmtreflect.storage;

import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import ca.rmtreflect.storage.file.FileActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a second start leaves for the window that has the folder: that it come to the front, and
/// perhaps the file to open. A request that is gone was answered.
///
/// What is in a request is looked at with care: it comes from outside, and names a file that is
/// read, and never one that is started.
public final class OpenRequests {

  private static final String SCHEMA = "rmt-reflect/open";
  private static final int FORMAT = 1;
  private static final int MOST_BYTES = 256 * 1024;
  private static final String END = ".json";
  private static final String UNFINISHED = ".part";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}" + Pattern.quote(END));
  private static final Set<String> MEMBERS = Set.of("schema", "format", "at", "file");

  /// Whoever left one gave up long before.
  private static final Duration STALE = Duration.ofMinutes(1);

  private final DataFolder folder;
  private final FileActions files;
  private final InstantSource clock;
  private final Random random = new Random();

  /// A request that waits, and the file that is to be opened, if it names one.
  public record Request(Path path, Optional<Path> file) {}

  public OpenRequests(DataFolder folder, FileActions files, InstantSource clock) {
    this.folder = folder;
    this.files = files;
    this.clock = clock;
  }

  /// Where requests are left. Only the window that answers them makes the folder.
  public Path place() {
    return folder.requests();
  }

  /// Makes the place where requests are left.
  public void prepare() throws IOException {
    files.createFolder(place());
  }

  /// Leaves a request. An exception means that nobody will find it.
  public Request leave(Optional<Path> file) throws IOException {
    String name = HexFormat.of().toHexDigits(random.nextLong());
    Path unfinished = place().resolve(name + UNFINISHED);
    Path path = place().resolve(name + END);
    try (FileActions.NewFile open = files.create(unfinished)) {
      open.write(StrictJson.print(encode(file)));
    }
    files.replace(unfinished, path);
    return new Request(path, file);
  }

  /// Whether the window has answered: it took the request away, and not the whole place with it.
  public boolean isAnswered(Request request) throws IOException {
    return files.exists(place()) && !files.exists(request.path());
  }

  /// Takes a request away: it is answered, or not wanted any more.
  public void remove(Request request) throws IOException {
    files.delete(request.path());
  }

  /// The requests that wait. Whatever else lies there is cleared away.
  public List<Request> waiting() throws IOException {
    List<Request> waiting = new ArrayList<>();
    for (String name : files.names(place())) {
      Path path = place().resolve(name);
      Optional<Request> request =
          NAME.matcher(name).matches() ? read(path) : Optional.<Request>empty();
      if (request.isPresent()) {
        waiting.add(request.get());
      } else if (!name.endsWith(UNFINISHED) || isStale(path)) {
        files.delete(path);
      }
    }
    return waiting;
  }

  private boolean isStale(Path unfinished) throws IOException {
    return isStale(Files.getLastModifiedTime(unfinished).toInstant());
  }

  private boolean isStale(Instant left) {
    return left.isBefore(clock.instant().minus(STALE));
  }

  private Optional<Request> read(Path path) throws IOException {
    if (files.isLink(path) || !isOurs(path)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    ObjectNode request = StrictJson.read(files.read(path, MOST_BYTES), MOST_BYTES, problems);
    if (request == null
        || !MEMBERS.containsAll(request.propertyNames())
        || !request.path("schema").asString("").equals(SCHEMA)
        || request.path("format").asInt(0) != FORMAT) {
      return Optional.empty();
    }
    try {
      boolean stale = isStale(Instant.parse(request.path("at").asString("")));
      Optional<Path> file =
          request.has("file")
              ? Optional.of(Path.of(request.path("file").asString("")))
              : Optional.empty();
      return stale || file.filter(named -> !named.isAbsolute()).isPresent()
          ? Optional.empty()
          : Optional.of(new Request(path, file));
    } catch (DateTimeException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Whether it is from the person whose folder this is, as far as the disk knows owners.
  private boolean isOurs(Path path) throws IOException {
    try {
      return Files.getOwner(path).equals(Files.getOwner(place()));
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private ObjectNode encode(Optional<Path> file) {
    ObjectNode request =
        JsonNodeFactory.instance
            .objectNode()
            .put("schema", SCHEMA)
            .put("format", FORMAT)
            .put("at", clock.instant().toString());
    file.ifPresent(named -> request.put("file", named.toAbsolutePath().toString()));
    return request;
  }
}
