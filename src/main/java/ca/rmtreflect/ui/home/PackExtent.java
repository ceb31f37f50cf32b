package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.ReadyWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many checkpoints a questionnaire asks at most, whatever accounts are listed: of everyone, of
/// people who do not practise now, and of people without social media, who may be asked as few as
/// `fewestWithout`.
record PackExtent(int most, int notPractising, int fewestWithout, int mostWithout) {

  /// Nothing of what is counted depends on a day.
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private static final int WORDS_A_MINUTE = 200;
  private static final int STEP = 5;

  static PackExtent of(Pack pack) {
    List<Account> everything = accounts(AccountField.PURPOSE.options());
    List<Account> byOthers = accounts(List.of("clinic-page", "listing", "booking"));
    return new PackExtent(
        count(pack, "clinic-owner", everything, "practice", "personal"),
        count(pack, "not-practising", everything, "practice", "personal"),
        count(pack, "not-practising", List.of(), "none"),
        count(pack, "clinic-owner", byOthers, "none"));
  }

  /// How long it takes to read every checkpoint with its help, rounded up to five minutes: at the
  /// pace of a careful reader, well below the 238 words a minute at which adults read plain prose
  /// (Brysbaert, 2019).
  static int readingMinutes(Pack pack, Language language) {
    int words =
        pack.checkpoints().stream()
            .flatMap(PackExtent::texts)
            .mapToInt(text -> text.in(language).split("\\s+").length)
            .sum();
    return Math.ceilDiv(words, WORDS_A_MINUTE * STEP) * STEP;
  }

  private static Stream<LocalizedText> texts(Item.Checkpoint checkpoint) {
    return Stream.of(
            Stream.of(checkpoint.question(), checkpoint.why()),
            Stream.ofNullable(checkpoint.exampleQuestion()),
            checkpoint.examples().stream(),
            checkpoint.readyWords().stream().map(ReadyWords::text))
        .flatMap(Function.identity());
  }

  private static int count(Pack pack, String practice, List<Account> accounts, String... uses) {
    Assessment bare =
        Assessment.begin("extent", ANY_DAY.getYear(), pack.reference(), ANY_DAY, Instant.EPOCH);
    Assessment year =
        bare.withAccounts(accounts)
            .withProfileEntry(chosen(pack, "practice-forms", practice))
            .withProfileEntry(chosen(pack, "social-media", uses));
    return Evaluation.of(pack, year, ANY_DAY).askedCheckpoints();
  }

  private static Entry chosen(Pack pack, String item, String... options) {
    Item asked = pack.item(item).orElseThrow();
    return new Entry(item, asked.revision(), new Value.Chosen(List.of(options)), asked.question());
  }

  /// One account for each way in which accounts of some purposes can be set up, as far as anything
  /// asked depends on it.
  private static List<Account> accounts(List<String> purposes) {
    List<Account> accounts = new ArrayList<>();
    for (String purpose : purposes) {
      for (String controller : AccountField.CONTROLLER.options()) {
        for (String reviews : AccountField.REVIEWS.options()) {
          for (String messages : AccountField.MESSAGES.options()) {
            accounts.add(
                Account.blank("account-" + accounts.size())
                    .with(AccountField.PURPOSE, Value.Chosen.one(purpose))
                    .with(AccountField.CONTROLLER, Value.Chosen.one(controller))
                    .with(AccountField.REVIEWS, Value.Chosen.one(reviews))
                    .with(AccountField.MESSAGES, Value.Chosen.one(messages)));
          }
        }
      }
    }
    return accounts;
  }
}
