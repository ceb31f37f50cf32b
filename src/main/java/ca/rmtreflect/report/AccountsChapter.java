package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How each account is set up: one block an account.
final class AccountsChapter {

  private static final Set<AccountField> UNDER_ANOTHER =
      EnumSet.of(
          AccountField.OTHER_PLATFORM,
          AccountField.ACCESS_ROLES,
          AccountField.ACCESS_REVIEWED,
          AccountField.REVIEWS_OFF_ON,
          AccountField.REVIEWS_STEP,
          AccountField.REQUEST_ON,
          AccountField.REQUEST_REPLY);

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
      if (!account.asks(field) || UNDER_ANOTHER.contains(field) || isLeftOut(field, input)) {
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
    List<Text> gaps =
        AccountGap.of(account, input.evaluation().asOf()).stream()
            .map(gap -> words.word("gap.", gap))
            .toList();
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
    for (AccountField detail : detailsOf(field)) {
      if (account.asks(detail)) {
        texts.labelled(account, detail).ifPresent(values::add);
      }
    }
    return values;
  }

  private static List<AccountField> detailsOf(AccountField field) {
    return switch (field) {
      case ACCESS -> List.of(AccountField.ACCESS_ROLES, AccountField.ACCESS_REVIEWED);
      case REVIEWS -> List.of(AccountField.REVIEWS_OFF_ON, AccountField.REVIEWS_STEP);
      case REQUEST -> List.of(AccountField.REQUEST_ON, AccountField.REQUEST_REPLY);
      case PLATFORM,
          OTHER_PLATFORM,
          NAME,
          PURPOSE,
          CONTROLLER,
          ACCESS_ROLES,
          ACCESS_REVIEWED,
          SEPARATE,
          CLIENTS_CONNECTED,
          TITLE_SHOWN,
          AUDIENCE,
          REVIEWS_OFF_ON,
          REVIEWS_STEP,
          REQUEST_ON,
          REQUEST_REPLY,
          COMMENTS,
          MESSAGES,
          REGISTER_NAME,
          TWO_STEP,
          LAST_LOOKED,
          NOTE ->
          List.of();
    };
  }
}
