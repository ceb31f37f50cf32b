package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is said beneath the row of an account: who has access, what was asked and answered, and the
/// person's note.
final class AccountRemarks {

  private final Account account;
  private final Set<AccountGap> gaps;
  private final ReportInput input;
  private final TextMaker words;

  AccountRemarks(Account account, Set<AccountGap> gaps, ReportInput input) {
    this.account = account;
    this.gaps = gaps;
    this.input = input;
    words = input.words();
  }

  List<Block.Paragraph> lines() {
    List<Text> sentences = new ArrayList<>();
    if (input.assessment().isToLookAt(account)) {
      sentences.add(AccountTexts.notLookedAt(input));
    }
    sentences.addAll(access());
    choice(AccountField.SEPARATE, AccountGap.NOT_SEPARATE).ifPresent(sentences::add);
    choice(AccountField.CLIENTS_CONNECTED, AccountGap.CLIENTS_CONNECTED_THERE)
        .ifPresent(sentences::add);
    choice(AccountField.TITLE_SHOWN, AccountGap.TITLE_ON_PERSONAL).ifPresent(sentences::add);
    with(AccountField.REVIEWS_OFF_ON, "report.matrix.reviews-off").ifPresent(sentences::add);
    with(AccountField.REVIEWS_STEP, "report.matrix.reviews-step").ifPresent(sentences::add);
    request().ifPresent(sentences::add);
    with(AccountField.REQUEST_REPLY, "report.matrix.reply").ifPresent(sentences::add);
    if (input.withNotes()) {
      with(AccountField.NOTE, "report.matrix.note").ifPresent(sentences::add);
    }
    if (sentences.isEmpty()) {
      return List.of();
    }
    // Each has a line of its own in two languages, so that the person's words stand once.
    return input.choices().language() == ReportLanguage.BILINGUAL
        ? sentences.stream().map(this::ended).map(Lines::small).toList()
        : List.of(Lines.small(words.joined(sentences.stream().map(this::ended).toList(), " ")));
  }

  private List<Text> access() {
    return Stream.concat(
            with(AccountField.ACCESS_ROLES, "report.matrix.access-roles").stream(),
            with(AccountField.ACCESS_REVIEWED, "report.matrix.access-reviewed").stream())
        .toList();
  }

  private Optional<Text> request() {
    if (!account.asks(AccountField.REQUEST)) {
      return Optional.empty();
    }
    return account
        .chosen(AccountField.REQUEST)
        .map(option ->
            switch (option) {
              case "asked" ->
                  value(AccountField.REQUEST_ON)
                      .map(day -> words.text("report.matrix.asked-on", day))
                      .orElseGet(() -> words.text("report.matrix.asked"));
              case "not-yet" ->
                  AccountMatrix.looked(
                      words.text("report.matrix.not-asked"), AccountGap.NOT_ASKED_YET, gaps);
              case "nothing" -> words.text("report.matrix.nothing-to-ask");
              default -> words.typed(option);
            });
  }

  /// What is asked of a personal account, as a sentence.
  private Optional<Text> choice(AccountField field, AccountGap gap) {
    if (!account.asks(field)) {
      return Optional.empty();
    }
    return account
        .chosen(field)
        .map(option ->
            field.options().contains(option)
                ? words.text("report.matrix." + field.slug() + "." + option)
                : words.typed(option))
        .map(sentence -> AccountMatrix.looked(sentence, gap, gaps));
  }

  private Optional<Text> with(AccountField field, String key) {
    return value(field).map(value -> words.text(key, value));
  }

  private Optional<Text> value(AccountField field) {
    if (!account.asks(field)) {
      return Optional.empty();
    }
    // In running text a day is written out, so that no line ends within it.
    return account.date(field).map(words::day).or(() -> input.accounts().value(account, field));
  }

  /// A sentence with one full stop: a person may have typed theirs.
  private Text ended(Text sentence) {
    if (sentence.isEnded()) {
      return sentence;
    }
    List<Span> spans = new ArrayList<>(sentence.spans());
    spans.add(new Span(".", words.language(), Span.Weight.PLAIN));
    return new Text(spans);
  }
}
