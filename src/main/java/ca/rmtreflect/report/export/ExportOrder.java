package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What to write: one file for each format in each language.
///
/// `saved` is the assessment as its file holds it. Its fingerprint stands at the foot of every
/// page; `attach` asks for the file itself inside the PDF.
public record ExportOrder(
    Pack pack,
    Assessment assessment,
    @Nullable Assessment previous,
    List<Format> formats,
    List<ReportLanguage> languages,
    Part part,
    boolean withNotes,
    Paper paper,
    Attachment saved,
    boolean attach) {

  public ExportOrder {
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /// How many files that makes.
  public int files() {
    return formats.size() * languages.size();
  }

  /// What the saved assessment is called where a PDF carries it.
  public static String attachmentName(int year) {
    return "rmt-reflect-" + year + ".json";
  }

  /// What goes into the PDF: the assessment as a whole or not at all. A PDF never holds what its
  /// pages were to leave out.
  public Optional<Attachment> attached() {
    boolean whole = part == Part.ALL && withNotes;
    return attach && whole ? Optional.of(saved) : Optional.empty();
  }

  String fileName(Format format, ReportLanguage language) {
    String part =
        switch (this.part) {
          case ALL -> "";
          case ACCOUNTS -> "-accounts";
        };
    return "rmt-reflect-"
        + assessment.year()
        + "-"
        + language.code()
        + part
        + "."
        + format.extension();
  }
}
