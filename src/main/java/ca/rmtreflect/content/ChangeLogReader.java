package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import ca.rmtreflect.json.MemberNames;
import java.util.List;

/// Reads the change log, which must speak of the version that it comes with.
final class ChangeLogReader {

  private final PackNames names;
  private final String version;
  private final Ids versions = new Ids();

  ChangeLogReader(PackNames names, String version) {
    this.names = names;
    this.version = version;
  }

  List<Change> changes(Cursor at) {
    List<Change> changes = at.list(1, this::change);
    if (!changes.isEmpty() && !version.isEmpty() && !versions.has(version)) {
      at.report(Code.UNLOGGED_VERSION, version);
    }
    return changes;
  }

  private Change change(Cursor at) {
    Cursor change = at.object(MemberNames.of("version", "date", "note", "editorial"));
    Cursor number = change.get("version");
    String of = versions.define(number, Version.read(number));
    return new Change(
        of,
        change.get("date").date(),
        Values.localized(change.get("note")),
        change
            .get("editorial")
            .texts(
                0,
                (item, id) -> {
                  // An entry of an older version may name what has gone since.
                  if (of.equals(version)) {
                    names.items().known(Code.UNKNOWN_ITEM).accept(item, id);
                  }
                }));
  }
}
