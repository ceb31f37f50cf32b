package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import ca.rmtreflect.json.MemberNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the sections: of each kind one, of checkpoints as many as there are subjects.
final class SectionReader {

  private final PackNames names;
  private final Ids ids = new Ids();
  private final Map<SectionKind, String> places = new EnumMap<>(SectionKind.class);
  private boolean unknownKind;

  SectionReader(PackNames names) {
    this.names = names;
  }

  List<Section> sections(Cursor at) {
    List<Section> sections = at.list(1, this::section);
    for (SectionKind kind : SectionKind.values()) {
      if (!sections.isEmpty() && !unknownKind && !places.containsKey(kind)) {
        at.report(Code.MISSING_SECTION, Slug.of(kind));
      }
    }
    return sections;
  }

  private Section section(Cursor at) {
    Cursor section = at.object(MemberNames.of("id", "kind", "title", "intro", "items"));
    String id = ids.define(section.get("id"));
    Optional<SectionKind> kind = section.get("kind").constant(SectionKind.class);
    if (kind.isPresent()) {
      place(section.get("kind"), kind.get());
    } else {
      unknownKind = true;
    }
    ItemReader reader = new ItemReader(names, kind);
    return new Section(
        id,
        kind.orElse(SectionKind.CHECKPOINTS),
        Values.localized(section.get("title")),
        Values.localized(section.get("intro")),
        section.get("items").list(0, reader::item).stream().flatMap(Optional::stream).toList());
  }

  private void place(Cursor at, SectionKind kind) {
    String former = places.putIfAbsent(kind, at.pointer());
    if (former != null && kind != SectionKind.CHECKPOINTS) {
      at.report(Code.REPEATED_SECTION, Slug.of(kind), former);
    }
  }
}
