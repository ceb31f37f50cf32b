package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The first page at a glance: answers counted and never scored, accounts in four columns, what is
/// to be done.
final class GlanceChapter {

  private GlanceChapter() {}

  static List<Block> of(Material material) {
    Words words = material.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.glance"), "at-a-glance"));
    blocks.addAll(counts(material.evaluation(), words));
    blocks.add(new Block.Heading(2, words.text("report.glance.accounts"), "accounts-at-a-glance"));
    blocks.add(accounts(material));
    blocks.add(new Block.Heading(2, words.text("report.glance.actions"), "open-actions"));
    blocks.addAll(actions(material.evaluation(), words));
    return blocks;
  }

  /// The accounts alone.
  static List<Block> ofAccounts(Material material) {
    Text title = material.words().text("report.glance.accounts");
    return List.of(new Block.Heading(1, title, "at-a-glance"), accounts(material));
  }

  /// The table of accounts, or the sentence that there is none.
  private static Block accounts(Material material) {
    Words words = material.words();
    List<Account> accounts = material.assessment().accounts();
    if (accounts.isEmpty()) {
      return Lines.line(words.text("report.accounts.none"));
    }
    return new Block.Table(
        words.text("report.glance.accounts"),
        List.of(
            Lines.column(words.text("report.column.account"), 34),
            Lines.column(words.text("report.column.controller"), 22),
            Lines.column(words.text("account.field.reviews"), 28),
            Lines.unbroken(words.text("account.field.last-looked"), 16)),
        accounts.stream().map(account -> row(account, material)).toList());
  }

  private static Block.Row row(Account account, Material material) {
    AccountTexts texts = material.accounts();
    Words words = material.words();
    Text name = texts.name(account);
    List<Block.Paragraph> naming = new ArrayList<>();
    naming.add(Lines.line(name));
    texts
        .value(account, AccountField.PLATFORM)
        .filter(platform -> !name.plain().contains(platform.plain()))
        .ifPresent(platform -> naming.add(Lines.small(platform)));
    return Lines.row(
        Lines.cell(naming),
        Lines.cell(known(account, AccountField.CONTROLLER, texts, words)),
        Lines.cell(reviews(account, texts, words)),
        Lines.cell(known(account, AccountField.LAST_LOOKED, texts, words)));
  }

  private static List<Block.Paragraph> reviews(Account account, AccountTexts texts, Words words) {
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(known(account, AccountField.REVIEWS, texts, words)));
    for (AccountField date : List.of(AccountField.REVIEWS_OFF_ON, AccountField.REQUEST_ON)) {
      if (account.asks(date)) {
        texts.labelled(account, date).map(Lines::small).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Text known(Account account, AccountField field, AccountTexts texts, Words words) {
    if (!account.asks(field)) {
      // Nobody is asked who controls a personal account: it is the person's own.
      return field == AccountField.CONTROLLER
          ? words.text("account.option.controller.me")
          : words.quiet("report.not-asked-of-account");
    }
    return texts.value(account, field).orElseGet(() -> words.quiet("report.blank"));
  }

  private static List<Block> counts(Evaluation evaluation, Words words) {
    List<Block.Count> counts = new ArrayList<>();
    for (AnswerValue value : AnswerValue.values()) {
      counts.add(
          new Block.Count(
              evaluation.counts().getOrDefault(value, 0), words.word("answer.", value)));
    }
    counts.add(new Block.Count(evaluation.unanswered().size(), words.text("answer.none")));
    int asked = evaluation.askedCheckpoints();
    return List.of(
        new Block.Counts(words.text("report.glance.counts"), counts),
        Lines.small(
            words.text(
                "report.glance.asked", asked, LeftOpenChapter.checkpoints(evaluation.notAsked()))));
  }

  private static List<Block> actions(Evaluation evaluation, Words words) {
    List<Block> blocks = new ArrayList<>();
    List<Action> open =
        evaluation.plan().stream()
            .map(PlannedAction::action)
            .filter(Objects::nonNull)
            .filter(action -> action.state() == ActionState.OPEN && !action.text().isBlank())
            .sorted(Comparator.comparing(GlanceChapter::due))
            .toList();
    if (open.isEmpty()) {
      blocks.add(Lines.line(words.text("report.glance.no-action")));
    } else {
      blocks.add(
          new Block.Table(
              words.text("report.glance.actions"),
              List.of(
                  Lines.unbroken(words.text("report.column.due"), 16),
                  Lines.column(words.text("report.column.action"), 84)),
              open.stream()
                  .map(action -> Lines.row(day(action.due(), words), words.typed(action.text())))
                  .toList()));
    }
    int unwritten = (int) evaluation.plan().stream().filter(PlannedAction::isUnwritten).count();
    if (unwritten > 0) {
      blocks.add(Lines.small(words.text("report.glance.unwritten", unwritten)));
    }
    return blocks;
  }

  private static LocalDate due(Action action) {
    return action.due() == null ? LocalDate.MAX : action.due();
  }

  /// A day in a table, or the words that none is set.
  static Text day(@Nullable LocalDate day, Words words) {
    return day == null ? words.quiet("report.no-date") : words.iso(day);
  }
}
