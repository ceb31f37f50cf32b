package ca.rmtreflect.ui;

import static ca.rmtreflect.domain.assessment.AccountField.ACCESS;
import static ca.rmtreflect.domain.assessment.AccountField.CLIENTS_CONNECTED;
import static ca.rmtreflect.domain.assessment.AccountField.CONTROLLER;
import static ca.rmtreflect.domain.assessment.AccountField.LAST_LOOKED;
import static ca.rmtreflect.domain.assessment.AccountField.NAME;
import static ca.rmtreflect.domain.assessment.AccountField.PLATFORM;
import static ca.rmtreflect.domain.assessment.AccountField.PURPOSE;
import static ca.rmtreflect.domain.assessment.AccountField.REQUEST;
import static ca.rmtreflect.domain.assessment.AccountField.REVIEWS;
import static ca.rmtreflect.domain.assessment.AccountField.SEPARATE;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.assessment.YearPart;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/// A year in the middle of being answered, with the questionnaire as shipped.
public final class SampleYear {

  public static final Pack PACK = PackCatalog.shipped().newest();
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant BEGUN = Instant.parse("2026-11-22T14:00:00Z");

  private SampleYear() {}

  /// Nothing entered yet.
  public static Assessment empty() {
    return Assessment.begin("sample-2026", 2026, PACK.reference(), TODAY, BEGUN);
  }

  /// Four accounts, and answers as far as the testimonials, in the words of one language.
  public static Assessment started(Language language) {
    boolean english = language == Language.EN;
    Assessment year =
        choose(empty(), "practice-forms", "clinic-contractor", "own-practice")
            .withAccounts(accounts(english));
    year = choose(year, "social-media", "practice", "personal").withAccountsComplete(true);
    AnswerValue[] values = AnswerValue.values();
    int answered = 0;
    for (Item.Checkpoint checkpoint : PACK.checkpoints()) {
      if (checkpoint.id().equals("disable-testimonials")) {
        break;
      }
      year = answer(year, checkpoint, values[answered++ % 7 == 3 ? 1 : 0]);
    }
    Item.Checkpoint testimonials = PACK.checkpoint("disable-testimonials").orElseThrow();
    String note =
        english
            ? "The clinic’s page still shows them; asked the owner on 3 November."
            : "La page de la clinique les affiche encore; demandé le 3 novembre.";
    String kept =
        english ? "Folder “2026 social media”" : "Dossier «\u00a02026 médias sociaux\u00a0»";
    Answer given =
        Answer.blank(testimonials.id(), testimonials.revision(), testimonials.question())
            .withValue(AnswerValue.IN_PART, TODAY);
    return year.withAnswer(
        given.withNote(new FreeText(note, language)).withEvidence(new FreeText(kept, language)));
  }

  /// The year 2025 with every question answered, all five answers in turn, each with a note.
  public static Assessment former(Language language) {
    Assessment year = started(language).withId("sample-2025").withYear(2025).withAnswers(List.of());
    String note =
        language == Language.EN
            ? "Two contacts are left from before I trained."
            : "Il reste deux contacts d’avant ma formation.";
    AnswerValue[] values = AnswerValue.values();
    int answered = 0;
    for (Item.Checkpoint checkpoint : PACK.checkpoints()) {
      AnswerValue value = values[answered++ % values.length];
      year =
          year.withAnswer(
              Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
                  .withValue(value, LocalDate.of(2025, 11, 20))
                  .withReason(new FreeText("Not my page.", language))
                  .withNote(new FreeText(note, language)));
    }
    return year;
  }

  /// The year after another one, with nothing answered yet.
  public static Assessment after(Assessment former) {
    return former.next(
        "sample-2026", 2026, PACK.reference(), TODAY, BEGUN, EnumSet.allOf(YearPart.class));
  }

  /// An answer to a checkpoint.
  public static Assessment answer(Assessment year, Item.Checkpoint checkpoint, AnswerValue value) {
    return year.withAnswer(
        Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
            .withValue(value, TODAY));
  }

  /// Options of a choice item of the profile.
  public static Assessment choose(Assessment year, String item, String... options) {
    Item asked = PACK.item(item).orElseThrow();
    return year.withProfileEntry(
        new Entry(item, asked.revision(), new Value.Chosen(List.of(options)), asked.question()));
  }

  private static List<Account> accounts(boolean english) {
    Account facebook =
        of("clinic-page", "facebook-page", "clinic-page")
            .with(NAME, words(english ? "Clinic Facebook page" : "Page Facebook de la clinique"))
            .with(CONTROLLER, Value.Chosen.one("clinic"))
            .with(ACCESS, Value.Chosen.one("not-sure"))
            .with(REVIEWS, Value.Chosen.one("on"))
            .with(REQUEST, Value.Chosen.one("asked"))
            .with(LAST_LOOKED, new Value.Dated(LocalDate.of(2026, 11, 3)));
    Account google =
        of("google", "google-business", "professional")
            .with(CONTROLLER, Value.Chosen.one("me"))
            .with(REVIEWS, Value.Chosen.one("no-switch"))
            .with(LAST_LOOKED, new Value.Dated(LocalDate.of(2025, 10, 20)));
    Account jane =
        of("jane", "jane", "booking")
            .with(NAME, words(english ? "Jane profile" : "Profil Jane"))
            .with(CONTROLLER, Value.Chosen.one("clinic"))
            .with(REVIEWS, Value.Chosen.one("on"));
    Account personal =
        of("personal", "instagram", "personal")
            .with(SEPARATE, Value.Chosen.one("yes"))
            .with(CLIENTS_CONNECTED, Value.Chosen.one("no"));
    return List.of(facebook, google, jane, personal);
  }

  private static Account of(String id, String platform, String purpose) {
    return Account.blank(id)
        .with(PLATFORM, Value.Chosen.one(PACK.platform(platform).orElseThrow().id()))
        .with(PURPOSE, Value.Chosen.one(purpose));
  }

  private static Value words(String text) {
    return new Value.Written(new FreeText(text, Language.EN));
  }

  /// Where an account's reviews stand, for tests that change them.
  public static Account withReviews(Account account, String option) {
    return account.with(AccountField.REVIEWS, Value.Chosen.one(option));
  }
}
