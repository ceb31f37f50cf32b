package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.ItemChange;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import ca.rmtreflect.json.MemberNames;
import java.util.ArrayList;
import java.util.List;

/// Reads the change log, which must speak of the version that it comes with.
final class ChangeLogReader {

  private static final MemberNames STAYING = MemberNames.of("item", "reason");

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
    Cursor change =
        at.object(
            MemberNames.of("version", "date", "note", "editorial")
                .optionally("added", "reworded", "dropped"));
    Cursor number = change.get("version");
    String of = versions.define(number, Version.read(number));
    return new Change(
        of,
        change.get("date").date(),
        Values.localized(change.get("note")),
        items(change, of),
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

  private List<ItemChange> items(Cursor change, String of) {
    List<ItemChange> items = new ArrayList<>();
    for (ItemChange.Kind kind : ItemChange.Kind.values()) {
      items.addAll(change.get(Slug.of(kind)).list(0, at -> item(kind, at, of)));
    }
    return items;
  }

  private ItemChange item(ItemChange.Kind kind, Cursor at, String of) {
    boolean gone = kind == ItemChange.Kind.DROPPED;
    Cursor item = at.object(gone ? MemberNames.of("item", "title", "reason") : STAYING);
    Cursor name = item.get("item");
    String id = name.id();
    if (of.equals(version) && !names.items().isEmpty() && names.items().has(id) == gone) {
      name.report(gone ? Code.NOT_DROPPED : Code.UNKNOWN_ITEM, id);
    }
    return new ItemChange(
        kind,
        id,
        gone ? Values.localized(item.get("title")) : null,
        Values.localized(item.get("reason")));
  }
}
