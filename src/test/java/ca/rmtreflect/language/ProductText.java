package ca.rmtreflect.language;

import ca.rmtreflect.domain.Language;

/// A text that a person reads, and the place in the files from which it comes.
record ProductText(String place, Language language, String text) {

  /// The place, the language and what is wrong there.
  String complaint(String wrong) {
    return place + " [" + language.code() + "] " + wrong;
  }
}
