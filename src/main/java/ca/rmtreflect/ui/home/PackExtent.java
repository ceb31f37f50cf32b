package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.ReadyWords;
import java.util.function.Function;
import java.util.stream.Stream;

/// How much a questionnaire is, as it is told before anything is known about the person.
final class PackExtent {

  private static final int WORDS_A_MINUTE = 200;
  private static final int STEP = 5;
  private static final int ROUND = 10;

  private PackExtent() {}

  /// How many checkpoints most people are asked, to the nearest ten. Those who use no social media
  /// are asked fewer.
  static int aboutQuestions(Pack pack) {
    return Math.round(pack.checkpoints().size() / (float) ROUND) * ROUND;
  }

  /// How long it takes to read every checkpoint with its help, rounded up to five minutes: at the
  /// pace of a careful reader, well below the 238 words a minute at which adults read plain prose
  /// (Brysbaert, 2019).
  static int readingMinutes(Pack pack, Language language) {
    int words =
        pack.checkpoints().stream()
            .flatMap(PackExtent::texts)
            .mapToInt(text -> text.in(language).split("\\s+").length)
            .sum();
    return Math.ceilDiv(words, WORDS_A_MINUTE * STEP) * STEP;
  }

  private static Stream<LocalizedText> texts(Item.Checkpoint checkpoint) {
    return Stream.of(
            Stream.of(checkpoint.question(), checkpoint.why()),
            Stream.ofNullable(checkpoint.exampleQuestion()),
            checkpoint.examples().stream(),
            checkpoint.readyWords().stream().map(ReadyWords::text))
        .flatMap(Function.identity());
  }
}
