package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.i18n.AccountNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// All accounts in a few lines, however many there are.
final class AccountsSummary {

  private final ReportInput input;
  private final TextMaker words;
  private final List<Account> accounts;

  private AccountsSummary(ReportInput input) {
    this.input = input;
    words = input.words();
    accounts = input.assessment().accounts();
  }

  /// The lines, or the sentence that there is no account.
  static Block of(ReportInput input) {
    return new AccountsSummary(input).block();
  }

  private Block block() {
    if (accounts.isEmpty()) {
      return Lines.line(words.text("report.accounts.none"));
    }
    List<Block.Pair> pairs = new ArrayList<>();
    pairs.add(
        Lines.pair(
            words.text("report.glance.listed", accounts.size()),
            List.of(tally(AccountField.PURPOSE))));
    pairs.add(
        Lines.pair(
            words.word("account.field.", AccountField.REVIEWS),
            List.of(tally(AccountField.REVIEWS))));
    pairs.add(new Block.Pair(words.text("report.accounts.gaps"), List.of(secondLook()), true));
    pairs.add(
        new Block.Pair(
            words.word("account.field.", AccountField.LAST_LOOKED), List.of(looked()), true));
    return new Block.KeyValues(words.text("report.glance.accounts"), pairs);
  }

  /// How many accounts say what in a field, in the order of its options.
  private Text tally(AccountField field) {
    List<Text> tallies = new ArrayList<>();
    for (String option : field.options()) {
      int count = count(field, option);
      if (count > 0) {
        tallies.add(tally(AccountNames.option(field, option, words.messages()), count));
      }
    }
    int blank = (int) accounts.stream().filter(one -> isBlank(one, field)).count();
    if (blank > 0) {
      tallies.add(tally(words.plain("report.blank"), blank));
    }
    return tallies.isEmpty()
        ? words.quiet("report.not-asked-of-account")
        : words.joined(tallies, ", ");
  }

  private Text tally(String label, int count) {
    return Text.of(label + "\u00a0(" + count + ")", words.language());
  }

  private int count(AccountField field, String option) {
    return (int)
        accounts.stream()
            .filter(account -> account.asks(field))
            .filter(account -> account.chosen(field).filter(option::equals).isPresent())
            .count();
  }

  private static boolean isBlank(Account account, AccountField field) {
    return account.asks(field) && account.chosen(field).filter(field.options()::contains).isEmpty();
  }

  private Text secondLook() {
    LocalDate asOf = input.evaluation().asOf();
    int some = (int) accounts.stream().filter(one -> !AccountGap.of(one, asOf).isEmpty()).count();
    return words.text("report.glance.second-look", some, accounts.size());
  }

  private Text looked() {
    TreeSet<LocalDate> days = new TreeSet<>();
    int never = 0;
    for (Account account : accounts) {
      if (account.fields().get(AccountField.LAST_LOOKED) instanceof Value.Dated(var day)) {
        days.add(day);
      } else {
        never++;
      }
    }
    List<Text> texts = new ArrayList<>();
    if (days.size() == 1) {
      texts.add(words.iso(days.first()));
    } else if (!days.isEmpty()) {
      texts.add(
          words.text("report.glance.between", days.first().toString(), days.last().toString()));
    }
    if (never > 0) {
      texts.add(tally(words.plain("report.no-date"), never));
    }
    return words.joined(texts, "; ");
  }
}
