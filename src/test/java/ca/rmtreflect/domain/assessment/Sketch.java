package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A reflection in a few strokes, for tests that care about a part of it.
public final class Sketch {

  /// The day on which everything is entered.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// The words of every question, since no test is about them.
  public static final LocalizedText QUESTION = new LocalizedText("A question?", "Une question?");

  private static final Instant NOW = Instant.parse("2026-11-22T19:32:00Z");

  private final Assessment assessment;

  private Sketch(Assessment assessment) {
    this.assessment = assessment;
  }

  /// A year in which nothing is entered yet.
  public static Sketch blank() {
    PackReference pack = new PackReference("minimal", "2026.1", "0".repeat(64));
    return new Sketch(Assessment.begin("2026-sketch", 2026, pack, TODAY, NOW));
  }

  /// With options of a choice of the profile.
  public Sketch choosing(String item, String... options) {
    return filling(item, new Value.Chosen(List.of(options)));
  }

  /// With an item of the profile filled in.
  public Sketch filling(String item, Value value) {
    return new Sketch(assessment.withProfileEntry(new Entry(item, 1, value, QUESTION)));
  }

  /// With an account whose choice fields are given as slug and option by turns.
  public Sketch listing(String id, String... fieldsAndOptions) {
    List<Account> accounts = new ArrayList<>(assessment.accounts());
    accounts.add(account(id, fieldsAndOptions));
    return new Sketch(assessment.withAccounts(accounts));
  }

  /// With an answer to a checkpoint.
  public Sketch answering(String checkpoint, AnswerValue value) {
    Answer answer = Answer.blank(checkpoint, 1, QUESTION).withValue(value, TODAY);
    return new Sketch(assessment.withAnswer(answer));
  }

  public Assessment done() {
    return assessment;
  }

  /// An account whose choice fields are given as slug and option by turns.
  public static Account account(String id, String... fieldsAndOptions) {
    Account account = Account.blank(id);
    for (int i = 0; i < fieldsAndOptions.length; i += 2) {
      AccountField field = AccountField.of(fieldsAndOptions[i]).orElseThrow();
      account = account.with(field, Value.Chosen.one(fieldsAndOptions[i + 1]));
    }
    return account;
  }

  /// Words typed in English.
  public static FreeText words(String text) {
    return new FreeText(text, Language.EN);
  }
}
