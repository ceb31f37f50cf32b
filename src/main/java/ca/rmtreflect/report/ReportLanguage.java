package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;

/// What a document speaks: one language, or both side by side.
public enum ReportLanguage {
  EN,
  FR,
  BILINGUAL;

  /// A document in one language.
  public static ReportLanguage of(Language language) {
    return switch (language) {
      case EN -> EN;
      case FR -> FR;
    };
  }

  /// What file names and options call it.
  public String code() {
    return Slug.of(this);
  }
}
