package ca.rmtreflect.ui;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.ItemChange;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The shipped questionnaire as a later version might be: one question more, one less, one with
/// another meaning and one with a corrected spelling.
public final class LaterPack {

  public static final String ADDED = "made-images";

  public static final Pack PACK = make(SampleYear.PACK);

  private LaterPack() {}

  private static Pack make(Pack pack) {
    List<Item.Checkpoint> all = pack.checkpoints();
    List<Change> log = new ArrayList<>(pack.changeLog());
    LocalDate day = LocalDate.of(2027, 9, 1);
    log.addFirst(
        new Change(
            "2027.1",
            day,
            new LocalizedText(
                "The College published new guidance in June 2027.",
                "L’Ordre a publié de nouveaux conseils en juin 2027."),
            List.of(
                new ItemChange(
                    ItemChange.Kind.ADDED,
                    ADDED,
                    null,
                    new LocalizedText(
                        "The guidance has a new part on images made by programs.",
                        "Les conseils ont une nouvelle partie sur les images de synthèse.")),
                new ItemChange(
                    ItemChange.Kind.REWORDED,
                    all.get(1).id(),
                    null,
                    new LocalizedText(
                        "It now covers messaging groups as well.",
                        "Elle vise maintenant aussi les groupes de messagerie.")),
                new ItemChange(
                    ItemChange.Kind.DROPPED,
                    all.getFirst().id(),
                    all.getFirst().title(),
                    new LocalizedText(
                        "Another question asks the same.",
                        "Une autre question demande la même chose."))),
            List.of(all.get(2).id())));
    return new Pack(
        pack.id(),
        "2027.1",
        "1".repeat(64),
        pack.title(),
        pack.basis(),
        day,
        null,
        log,
        pack.sources(),
        pack.risks(),
        pack.conditions(),
        pack.platforms(),
        pack.sections().stream().map(LaterPack::changed).toList());
  }

  /// The first section with checkpoints loses its first, and gains one at its end.
  private static Section changed(Section section) {
    List<Item.Checkpoint> checkpoints = section.checkpoints();
    if (!checkpoints.contains(SampleYear.PACK.checkpoints().getFirst())) {
      return section;
    }
    List<Item> items = new ArrayList<>(section.items());
    Item.Checkpoint reworded = checkpoints.get(1);
    items.set(1, copy(reworded, reworded.id(), reworded.revision() + 1, reworded.title()));
    items.removeFirst();
    items.add(
        copy(
            checkpoints.getLast(),
            ADDED,
            1,
            new LocalizedText("Images made by a program", "Images de synthèse")));
    return new Section(section.id(), section.kind(), section.title(), section.intro(), items);
  }

  /// A checkpoint under another id, with another title.
  public static Item.Checkpoint copy(
      Item.Checkpoint from, String id, int revision, LocalizedText title) {
    return new Item.Checkpoint(
        id,
        revision,
        from.condition(),
        title,
        from.question(),
        from.exampleQuestion(),
        from.why(),
        from.examples(),
        from.readyWords(),
        from.citations(),
        from.risks(),
        from.looksAtAccounts());
  }
}
