package ca.rmtreflect.report;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How one section of questions stands, for the first page of the record and for the window: the
/// answer to each question that is asked, or that there is none.
public record SectionGlance(LocalizedText title, List<Optional<AnswerValue>> answers) {

  public SectionGlance {
    answers = List.copyOf(answers);
  }

  /// The sections of a year, in their order.
  public static List<SectionGlance> of(Pack pack, Assessment assessment, Evaluation evaluation) {
    List<SectionGlance> glances = new ArrayList<>();
    for (Section section : pack.sections()) {
      if (section.kind() == SectionKind.CHECKPOINTS) {
        glances.add(of(section, assessment, evaluation));
      }
    }
    return Collections.unmodifiableList(glances);
  }

  static SectionGlance of(Section section, Assessment assessment, Evaluation evaluation) {
    return new SectionGlance(
        section.title(),
        section.checkpoints().stream()
            .map(Item.Checkpoint::id)
            .filter(evaluation.asked()::contains)
            .map(assessment::valueOf)
            .toList());
  }

  /// A symbol for each question.
  public String signs() {
    return answers.stream()
        .map(answer -> AnswerMark.symbol(answer.orElse(null)))
        .collect(Collectors.joining());
  }

  /// How many questions have an answer.
  public int answered() {
    return (int) answers.stream().filter(Optional::isPresent).count();
  }
}
