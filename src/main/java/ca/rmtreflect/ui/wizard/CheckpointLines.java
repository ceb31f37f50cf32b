package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.evaluation.Finding;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.wizard.CheckLine.Kind;
import ca.rmtreflect.ui.wizard.CheckLine.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts checkpoints into lines for the check page, with what was noted and found beside them.
final class CheckpointLines {

  private final Context context;

  CheckpointLines(Context context) {
    this.context = context;
  }

  CheckLine of(Item.Checkpoint checkpoint) {
    Answer answer = Answers.of(context.year().assessment(), checkpoint);
    AnswerValue value = answer.value();
    List<Remark> remarks = new ArrayList<>();
    Optional<String> toConfirm = value == null ? carried(checkpoint) : Optional.empty();
    toConfirm.map(words -> new Remark(words, true)).ifPresent(remarks::add);
    if (answer.marked()) {
      remarks.add(new Remark(context.text("check.marked"), true));
    }
    context.year().evaluation().findingsAt(checkpoint.id()).stream()
        .map(this::remark)
        .forEach(remarks::add);
    if (checkpoint.exampleQuestion() != null
        && !context.year().isReadOnly()
        && context.year().evaluation().withoutExample().contains(checkpoint)) {
      String question = context.text(checkpoint.exampleQuestion());
      remarks.add(new Remark(context.text("check.example.ask", question), true));
    }
    if (value == AnswerValue.NOT_APPLICABLE) {
      add(remarks, "check.reason", answer.reason());
    }
    add(remarks, "check.note", answer.note());
    add(remarks, "check.evidence", answer.evidence());
    return new CheckLine(
        checkpoint.id(),
        context.text(checkpoint.question()),
        toConfirm.isPresent() ? context.text("check.to-confirm") : words(value),
        value == null ? Kind.MISSING : Kind.BRIEF,
        remarks,
        new Page.Checkpoint(checkpoint.id()));
  }

  /// What the year before said, while it is neither confirmed nor changed.
  private Optional<String> carried(Item.Checkpoint checkpoint) {
    Assessment year = context.year().assessment();
    Carried carried = year.carried();
    Answer former = year.carriedAnswer(checkpoint.id()).orElse(null);
    if (carried == null || former == null) {
      return Optional.empty();
    }
    String number = Integer.toString(carried.year());
    return Optional.of(
        former.revision() == checkpoint.revision()
            ? context.text("check.carried", number, words(former.value()))
            : context.text("check.carried.reworded", number, words(former.value())));
  }

  String words(@Nullable AnswerValue value) {
    return value == null ? context.text("answer.none") : context.word("answer.", value);
  }

  Remark remark(Finding finding) {
    String names =
        finding.accounts().stream().map(context::nameOf).collect(Collectors.joining(", "));
    String kind = context.text(finding.difference() ? "finding.difference" : "finding.invitation");
    String words = context.word("finding.", finding.rule(), ValueWords.preview(names));
    return new Remark(context.text("check.named", kind, words), true);
  }

  private void add(List<Remark> remarks, String words, FreeText text) {
    Optional.of(text.text())
        .filter(one -> !one.isBlank())
        .map(one -> new Remark(context.text(words, ValueWords.preview(one)), false))
        .ifPresent(remarks::add);
  }
}
