package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// How each account is set up: one block an account.
final class AccountsChapter {

  private AccountsChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.accounts"), "accounts"));
    if (input.assessment().accounts().isEmpty()) {
      blocks.add(Lines.line(words.text("report.accounts.none")));
    }
    blocks.add(
        Lines.line(
            words.text(
                input.assessment().accountsComplete()
                    ? "report.accounts.complete"
                    : "report.accounts.incomplete")));
    for (Section section : input.sections(SectionKind.ACCOUNTS)) {
      FindingTexts.of(input, section.id()).forEach(text -> blocks.add(Lines.line(text)));
    }
    if (input.assessment().accounts().size() > 1) {
      blocks.add(AccountsTable.of(input));
    }
    int number = 0;
    for (Account account : input.assessment().accounts()) {
      number++;
      Text name = input.accounts().name(account);
      blocks.add(new Block.Heading(2, name, "account-" + number));
      blocks.add(
          new Block.KeyValues(words.text("report.accounts.one", name), pairs(account, input)));
    }
    return blocks;
  }

  private static List<Block.Pair> pairs(Account account, ReportInput input) {
    AccountTexts texts = input.accounts();
    TextMaker words = input.words();
    List<Block.Pair> pairs = new ArrayList<>();
    List<Block.Pair> longer = new ArrayList<>();
    List<Text> blank = new ArrayList<>();
    for (AccountField field : AccountField.values()) {
      if (!account.asks(field) || field.parent().isPresent() || isLeftOut(field, input)) {
        continue;
      }
      List<Text> values = values(account, field, texts);
      if (!values.isEmpty()) {
        // By what is there, not by its length: that differs between the languages.
        boolean brief = values.size() == 1 && field.kind() != AccountField.Kind.TEXT;
        Text value = words.joined(values, TextPair.SEPARATOR);
        (brief ? pairs : longer).add(new Block.Pair(texts.label(field), List.of(value), brief));
      } else if (field != AccountField.NOTE && field != AccountField.NAME) {
        blank.add(texts.label(field));
      }
    }
    List<Text> gaps = new ArrayList<>();
    if (input.assessment().isToLookAt(account)) {
      gaps.add(AccountTexts.notLookedAt(input));
    }
    AccountGap.of(account, input.evaluation().asOf()).stream().map(texts::gap).forEach(gaps::add);
    if (!gaps.isEmpty()) {
      longer.add(Lines.pair(words.text("report.accounts.gaps"), gaps));
    }
    if (!blank.isEmpty()) {
      longer.add(Lines.pair(words.text("report.blank"), blank));
    }
    pairs.addAll(longer);
    return pairs;
  }

  /// The name is the heading already.
  private static boolean isLeftOut(AccountField field, ReportInput input) {
    return field == AccountField.NAME || (field == AccountField.NOTE && !input.withNotes());
  }

  /// What a field says, then what belongs to it.
  private static List<Text> values(Account account, AccountField field, AccountTexts texts) {
    List<Text> values = new ArrayList<>();
    texts.value(account, field).ifPresent(values::add);
    for (AccountField detail : AccountField.values()) {
      // What another platform is called is the value of the platform already.
      if (detail != AccountField.OTHER_PLATFORM
          && detail.parent().filter(field::equals).isPresent()
          && account.asks(detail)) {
        texts.labelled(account, detail).ifPresent(values::add);
      }
    }
    return values;
  }
}
