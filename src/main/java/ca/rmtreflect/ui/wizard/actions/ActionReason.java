package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.report.AnswerMark;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What called for an action, in words: what it is about, what about it, the sign of the answer,
/// and the page where it stands.
record ActionReason(String sign, String title, List<String> details, Optional<Page.OfYear> page) {

  /// Where no answer calls for the action; the sign of a Yes would pass for one that is done.
  private static final String NO_ANSWER = "•";

  static ActionReason of(Context context, ActionLine line) {
    OpenYear year = context.year();
    return switch (line.planned().origin()) {
      case Origin.FromCheckpoint(var checkpoint) -> ofCheckpoint(context, year, line, checkpoint);
      case Origin.FromAccount account -> ofAccount(context, year, line, account);
      case Origin.Own _ ->
          new ActionReason(NO_ANSWER, context.text("actions.own"), List.of(), Optional.empty());
    };
  }

  /// Everything on one line.
  String line(Context context) {
    return details.stream().reduce(title, (one, other) -> context.text("status.both", one, other));
  }

  private static ActionReason ofCheckpoint(
      Context context, OpenYear year, ActionLine line, String checkpoint) {
    String title =
        year.pack()
            .checkpoint(checkpoint)
            .map(one -> context.text(one.title()))
            .orElseGet(() -> context.text("actions.checkpoint.gone"));
    Stream<String> past =
        switch (line.planned().call()) {
          case CALLED_FOR -> Stream.empty();
          case UNDECIDED -> Stream.of(context.text("actions.undecided"));
          case NO_LONGER -> Stream.of(context.text("actions.past.answer"));
        };
    Stream<String> found =
        line.point() == null
            ? Stream.empty()
            : line.point().found().stream().map(one -> words(context, year, one));
    return new ActionReason(
        sign(year.assessment().valueOf(checkpoint).orElse(null)),
        title,
        Stream.concat(past, found).toList(),
        year.pack().checkpoint(checkpoint).map(_ -> new Page.Checkpoint(checkpoint)));
  }

  private static ActionReason ofAccount(
      Context context, OpenYear year, ActionLine line, Origin.FromAccount origin) {
    Optional<Account> account = year.assessment().account(origin.account());
    String name =
        account.map(context::nameOf).orElseGet(() -> context.text("actions.account.gone"));
    Stream<String> past =
        line.planned().isCalledFor()
            ? Stream.empty()
            : Stream.of(context.text("actions.past.account"));
    return new ActionReason(
        NO_ANSWER,
        context.word("gap.", origin.gap()),
        Stream.concat(Stream.of(name), past).toList(),
        account.map(one -> new Page.AccountForm(one.id())));
  }

  private static String words(Context context, OpenYear year, Origin.FromAccount found) {
    String name =
        year.assessment()
            .account(found.account())
            .map(context::nameOf)
            .orElseGet(() -> context.text("actions.account.gone"));
    return context.text("check.named", name, context.word("gap.", found.gap()));
  }

  private static String sign(@Nullable AnswerValue value) {
    return value != null && value.callsForAction() ? AnswerMark.symbol(value) : NO_ANSWER;
  }
}
