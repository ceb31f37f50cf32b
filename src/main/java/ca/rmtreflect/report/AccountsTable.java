package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import java.util.ArrayList;
import java.util.List;

/// The accounts under one another, in four columns.
final class AccountsTable {

  private AccountsTable() {}

  static Block of(ReportInput input) {
    TextMaker words = input.words();
    return new Block.Table(
        words.text("report.glance.accounts"),
        List.of(
            Lines.column(words.text("report.column.account"), 34),
            Lines.column(words.text("report.column.controller"), 22),
            Lines.column(words.text("account.field.reviews"), 28),
            Lines.unbroken(words.text("account.field.last-looked"), 16)),
        input.assessment().accounts().stream().map(account -> row(account, input)).toList());
  }

  private static Block.Row row(Account account, ReportInput input) {
    AccountTexts texts = input.accounts();
    TextMaker words = input.words();
    Text name = texts.name(account);
    List<Block.Paragraph> naming = new ArrayList<>();
    naming.add(Lines.line(name));
    texts
        .value(account, AccountField.PLATFORM)
        .filter(_ -> !texts.nameSaysPlatform(account))
        .ifPresent(platform -> naming.add(Lines.small(platform)));
    return Lines.row(
        Lines.cell(naming),
        Lines.cell(known(account, AccountField.CONTROLLER, texts, words)),
        Lines.cell(reviews(account, texts, words)),
        Lines.cell(known(account, AccountField.LAST_LOOKED, texts, words)));
  }

  private static List<Block.Paragraph> reviews(
      Account account, AccountTexts texts, TextMaker words) {
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(known(account, AccountField.REVIEWS, texts, words)));
    for (AccountField date : List.of(AccountField.REVIEWS_OFF_ON, AccountField.REQUEST_ON)) {
      if (account.asks(date)) {
        texts.labelled(account, date).map(Lines::small).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Text known(
      Account account, AccountField field, AccountTexts texts, TextMaker words) {
    if (!account.asks(field)) {
      // Nobody is asked who controls a personal account: it is the person's own.
      return field == AccountField.CONTROLLER
          ? words.text("report.option.controller.me")
          : words.quiet("report.not-asked-of-account");
    }
    return texts.value(account, field).orElseGet(() -> words.quiet("report.blank"));
  }
}
