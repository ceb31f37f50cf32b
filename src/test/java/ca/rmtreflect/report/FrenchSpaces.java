package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// French as it is typed on a keyboard that has no other space than the plain one.
public final class FrenchSpaces {

  private static final String TYPED = "Ai-je vu « tous » mes comptes ? Oui : trois ! À 40 % ; ";
  private static final int TIMES = 8;

  private FrenchSpaces() {}

  /// A record whose notes shift such a text along the line, so that a break comes at every place.
  public static Report record(ReportLanguage spoken) {
    Assessment solo = RecordCase.SOLO.assessment(Language.FR);
    List<Answer> answers = new ArrayList<>();
    for (Answer answer : solo.answers().values()) {
      FreeText text = typed("m".repeat(answers.size() + 1) + " " + TYPED.repeat(TIMES));
      answers.add(answer.withNote(text).withEvidence(text));
    }
    return ReportBuilder.build(
        RecordCase.PACK,
        solo.withAnswers(answers),
        null,
        RecordCase.SOLO.choices(spoken),
        "0123456789abcdef");
  }

  /// A report of some lines as they are.
  public static Report lines(String... lines) {
    List<Block> blocks =
        Arrays.stream(lines)
            .<Block>map(line -> new Block.Paragraph(Text.of(line, Language.FR), false))
            .toList();
    Text footer = Text.of("Pied", Language.FR);
    return new Report(List.of(Language.FR), "Titre", "Titre", Instant.EPOCH, footer, blocks, 0);
  }

  private static FreeText typed(String text) {
    return new FreeText(text, Language.FR);
  }
}
