package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;

/// What every view is made with: the session, and the words of the language it speaks.
///
/// A language switch makes new views with a new context, so that no view ever changes its language.
public record Context(Session session, Messages messages) {

  public Language language() {
    return messages.language();
  }

  /// The words of a message.
  public String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /// A text of the pack in the language of the view.
  public String text(LocalizedText text) {
    return text.in(language());
  }

  public State state() {
    return session.state();
  }

  /// The open year, for pages that exist only in one.
  public OpenYear year() {
    return session.state().year();
  }
}
