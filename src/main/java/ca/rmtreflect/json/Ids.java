package ca.rmtreflect.json;

import ca.rmtreflect.domain.Problem.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The ids of one kind of thing, and where each was given.
public final class Ids {

  private final Map<String, String> places = new HashMap<>();

  /// Reads the id that a thing gives itself. A bad id is taken down too, so that whoever names it
  /// is not reported as well.
  public String define(Cursor at) {
    return define(at, at.id());
  }

  public String define(Cursor at, String id) {
    if (at.isText()) {
      String former = places.putIfAbsent(id, at.pointer());
      if (former != null) {
        at.report(Code.DUPLICATE_ID, id, former);
      }
    }
    return id;
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  public boolean has(String id) {
    return places.containsKey(id);
  }

  /// A check that a name is one of these ids. Where none could be read, that is the one problem to
  /// report.
  public BiConsumer<Cursor, String> known(Code unknown) {
    return (at, id) -> {
      if (!isEmpty() && !has(id)) {
        at.report(unknown, id);
      }
    };
  }

  /// Reads the name of one of these.
  public String name(Cursor at, Code unknown) {
    Optional<String> name = at.text();
    name.ifPresent(id -> known(unknown).accept(at, id));
    return name.orElse("");
  }
}
