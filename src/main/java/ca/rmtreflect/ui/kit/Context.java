package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.Optional;

/// What every view is made with: the session, and the words of the language it speaks.
///
/// A language switch makes new views with a new context, so that no view ever changes its language.
public record Context(Session session, Messages messages) {

  /// In the language that the window speaks now.
  public static Context of(Session session) {
    return new Context(session, Messages.of(session.state().language()));
  }

  public Language language() {
    return messages.language();
  }

  /// The words of a message.
  public String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /// The words of an enum constant, as [Messages#word] finds them.
  public String word(String prefix, Enum<?> constant, Object... values) {
    return messages.word(prefix, constant, values);
  }

  /// A day as readers of the language write it.
  public String day(LocalDate day) {
    return Dates.day(day, language());
  }

  /// A text of the pack in the language of the view.
  public String text(LocalizedText text) {
    return text.in(language());
  }

  /// What an account of the open year is called.
  public String nameOf(Account account) {
    return AccountNames.of(account, year().pack(), messages);
  }

  /// What a field of an account is called.
  public String nameOf(AccountField field) {
    return text("account.field." + field.slug());
  }

  /// What an option of a field is called.
  public String nameOf(AccountField field, String option) {
    return AccountNames.option(field, option, messages);
  }

  /// The title of a checkpoint of the open year. One that has gone from the questionnaire is called
  /// by the question that was answered.
  public Optional<String> titleOf(String checkpoint) {
    return year()
        .pack()
        .checkpoint(checkpoint)
        .map(Item.Checkpoint::title)
        .or(() ->
            Optional.ofNullable(year().assessment().answers().get(checkpoint))
                .map(Answer::question))
        .map(this::text);
  }

  /// The title of the section to which a page of the open year belongs; empty for one about the
  /// whole year.
  public String sectionOf(Page.OfYear page) {
    return PageOrder.sectionOf(page, year().pack())
        .map(section -> text(section.title()))
        .orElse("");
  }

  public State state() {
    return session.state();
  }

  /// The open year, for pages that exist only in one.
  public OpenYear year() {
    return session.state().year();
  }
}
