package ca.rmtreflect.report.pdf;

import ca.rmtreflect.report.Attachment;

/// What a file turned out to be that may be a PDF.
public sealed interface PdfReading {

  /// A record with the assessment that it was made from.
  ///
  /// `stated` is the fingerprint that the document names, empty where it names none. `agrees` says
  /// whether the one in its properties and the one in its metadata are both that of the attached
  /// bytes. Nothing is said of the pages.
  record WithAssessment(Attachment attachment, String stated, boolean agrees)
      implements PdfReading {}

  /// The file does not say of itself that it is a PDF.
  record NotPdf() implements PdfReading {}

  /// A PDF from which no assessment can be taken.
  record Without(Reason reason) implements PdfReading {}

  /// Why nothing can be taken from a PDF.
  enum Reason {
    /// A record or a form of this program, made without the assessment inside.
    NOT_ATTACHED,
    /// A record that was made with the assessment inside, and has it no more.
    TAKEN_OUT,
    /// A document of another program.
    FOREIGN,
    ENCRYPTED,
    /// Cut short, damaged, or made to exhaust whoever reads it.
    UNREADABLE,
    TOO_LARGE
  }
}
