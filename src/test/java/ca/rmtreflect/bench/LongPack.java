package ca.rmtreflect.bench;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.LaterPack;
import ca.rmtreflect.ui.SampleYear;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shipped questionnaire with so many checkpoints: its own, again and again.
final class LongPack {

  private LongPack() {}

  static Pack of(int checkpoints) {
    Pack pack = SampleYear.PACK;
    return new Pack(
        pack.id(),
        pack.version(),
        pack.digest(),
        pack.title(),
        pack.basis(),
        pack.compiled(),
        pack.sourcesChecked(),
        pack.changeLog(),
        pack.sources(),
        pack.risks(),
        pack.conditions(),
        pack.platforms(),
        pack.sections().stream().map(section -> lengthened(section, checkpoints)).toList());
  }

  private static Section lengthened(Section section, int checkpoints) {
    List<Item.Checkpoint> all = SampleYear.PACK.checkpoints();
    Stream<Item> others =
        section.items().stream().filter(item -> !(item instanceof Item.Checkpoint));
    Stream<Item> own =
        IntStream.range(0, checkpoints)
            .filter(i -> section.items().contains(all.get(i % all.size())))
            .mapToObj(i -> copy(all.get(i % all.size()), i / all.size()));
    return new Section(
        section.id(),
        section.kind(),
        section.title(),
        section.intro(),
        Stream.concat(others, own).toList());
  }

  private static Item copy(Item.Checkpoint from, int round) {
    return round == 0
        ? from
        : LaterPack.copy(from, from.id() + "-" + round, from.revision(), from.title());
  }
}
