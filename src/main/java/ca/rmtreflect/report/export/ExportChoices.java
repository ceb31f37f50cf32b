package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.ExportedWords;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a person wants to hold: one file for each format in each language, in the order given.
///
/// `attach` puts the saved assessment into the PDF, so that the PDF can be opened again. `named`
/// puts the person's name into the names of the files.
public record ExportChoices(
    Set<Format> formats,
    Set<ReportLanguage> languages,
    Part part,
    boolean withNotes,
    Detail detail,
    Paper paper,
    boolean attach,
    boolean named) {

  public ExportChoices {
    formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
    languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
  }

  /// Compact records whose names say nothing of the person.
  public ExportChoices(
      Set<Format> formats,
      Set<ReportLanguage> languages,
      Part part,
      boolean withNotes,
      Paper paper,
      boolean attach) {
    this(formats, languages, part, withNotes, Detail.COMPACT, paper, attach, false);
  }

  /// A PDF to file and a DOCX to go on with, in the language of the window.
  public static ExportChoices usual(Language language) {
    return new ExportChoices(
        new TreeSet<>(List.of(Format.PDF, Format.DOCX)),
        Set.of(ReportLanguage.of(language)),
        Part.ALL,
        true,
        Paper.LETTER,
        true);
  }

  /// How many files that makes.
  public int files() {
    return formats.size() * languages.size();
  }

  /// Whether nothing is left out.
  public boolean isWhole() {
    return part == Part.ALL && withNotes;
  }

  /// Whether the saved answers go into a PDF: as a whole or not at all. A PDF never holds what its
  /// pages were to leave out.
  public boolean attaches() {
    return attach && isWhole() && formats.contains(Format.PDF);
  }

  /// Which of a person's own words go out.
  public ExportedWords words(Assessment assessment, Evaluation evaluation) {
    return new ExportedWords(assessment, evaluation, part, withNotes, attaches());
  }

  /// Whatever order they were chosen in.
  public ExportChoices withFormats(Set<Format> newFormats) {
    return new ExportChoices(
        new TreeSet<>(newFormats), languages, part, withNotes, detail, paper, attach, named);
  }

  public ExportChoices withLanguages(Set<ReportLanguage> newLanguages) {
    return new ExportChoices(
        formats, new TreeSet<>(newLanguages), part, withNotes, detail, paper, attach, named);
  }

  public ExportChoices withPart(Part newPart) {
    return new ExportChoices(formats, languages, newPart, withNotes, detail, paper, attach, named);
  }

  public ExportChoices withNotes(boolean notes) {
    return new ExportChoices(formats, languages, part, notes, detail, paper, attach, named);
  }

  public ExportChoices withDetail(Detail newDetail) {
    return new ExportChoices(formats, languages, part, withNotes, newDetail, paper, attach, named);
  }

  public ExportChoices withPaper(Paper newPaper) {
    return new ExportChoices(formats, languages, part, withNotes, detail, newPaper, attach, named);
  }

  public ExportChoices withAttachment(boolean attached) {
    return new ExportChoices(formats, languages, part, withNotes, detail, paper, attached, named);
  }

  public ExportChoices withName(boolean name) {
    return new ExportChoices(formats, languages, part, withNotes, detail, paper, attach, name);
  }
}
