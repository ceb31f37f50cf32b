package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;

/// What makes a view another view.
record ViewKey(Page page, Language language, Optional<String> year, boolean readOnly) {

  static ViewKey of(State state) {
    return new ViewKey(
        state.page(),
        state.language(),
        state.openYear().map(open -> open.assessment().id()),
        state.isReadOnly());
  }

  /// Whether it is the same page of the same year, perhaps in another language.
  boolean samePage(ViewKey other) {
    return page.equals(other.page) && year.equals(other.year);
  }
}
