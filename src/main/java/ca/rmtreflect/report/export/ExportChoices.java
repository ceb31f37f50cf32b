package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.DataTable;
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
import org.jspecify.annotations.Nullable;

/// What a person wants to hold: one file for each format in each language, in the order given.
///
/// `attach` puts the saved assessment into the PDF, so that the PDF can be opened again. `named`
/// puts the person's name into the names of the files. `everything` asks for every format, in a
/// folder of its own with a file that says what is what.
public record ExportChoices(
    Set<Format> formats,
    Set<ReportLanguage> languages,
    Part part,
    boolean withNotes,
    Detail detail,
    Paper paper,
    boolean attach,
    boolean named,
    boolean everything,
    DataChoices data) {

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

  /// Files beside each other, their data in the usual form.
  public ExportChoices(
      Set<Format> formats,
      Set<ReportLanguage> languages,
      Part part,
      boolean withNotes,
      Detail detail,
      Paper paper,
      boolean attach,
      boolean named) {
    this(
        formats,
        languages,
        part,
        withNotes,
        detail,
        paper,
        attach,
        named,
        false,
        DataChoices.USUAL);
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
    int files = documents().size() * languages.size();
    files += makes(Format.CSV) ? dataLanguages().size() * tables() : 0;
    files += makes(Format.ICS) ? dataLanguages().size() : 0;
    files += makes(Format.JSON) ? 1 : 0;
    return everything && files > 0 ? files + 1 : files;
  }

  /// The formats of the record itself, in the order given.
  List<Format> documents() {
    return everything
        ? Format.DOCUMENTS
        : formats.stream().filter(Format.DOCUMENTS::contains).toList();
  }

  private int tables() {
    return switch (part) {
      case ALL -> DataTable.Kind.values().length;
      case ACCOUNTS -> 1;
    };
  }

  /// Whether files of a format are made. The saved answers go out as a whole or not at all.
  public boolean makes(Format format) {
    return (everything || formats.contains(format))
        && !languages.isEmpty()
        && (format != Format.JSON || isWhole());
  }

  /// Whether the saved answers were asked for and cannot go along with what leaves something out.
  public boolean leavesAnswersOut() {
    return (everything || formats.contains(Format.JSON)) && !isWhole();
  }

  /// The languages of the files for other programs: each alone, as a cell holds one thing.
  public Set<Language> dataLanguages() {
    Set<Language> spoken = new TreeSet<>();
    for (ReportLanguage language : languages) {
      switch (language) {
        case EN -> spoken.add(Language.EN);
        case FR -> spoken.add(Language.FR);
        case BILINGUAL -> spoken.addAll(List.of(Language.values()));
      }
    }
    return spoken;
  }

  /// Whether nothing is left out.
  public boolean isWhole() {
    return part == Part.ALL && withNotes;
  }

  /// Whether the saved answers go into a PDF: as a whole or not at all. A PDF never holds what its
  /// pages were to leave out.
  public boolean attaches() {
    return attach && isWhole() && makes(Format.PDF);
  }

  /// Which of a person's own words go out.
  public ExportedWords words(FollowedYear year, Evaluation evaluation) {
    return new ExportedWords(
        year,
        evaluation,
        part,
        withNotes,
        attaches() || makes(Format.JSON),
        !documents().isEmpty() || makes(Format.CSV));
  }

  /// Whatever order they were chosen in.
  public ExportChoices withFormats(Set<Format> newFormats) {
    return with(new TreeSet<>(newFormats), languages, everything);
  }

  public ExportChoices withLanguages(Set<ReportLanguage> newLanguages) {
    return with(formats, new TreeSet<>(newLanguages), everything);
  }

  public ExportChoices withEverything(boolean all) {
    return with(formats, languages, all);
  }

  public ExportChoices withPart(Part newPart) {
    return with(newPart, withNotes, detail, paper);
  }

  public ExportChoices withNotes(boolean notes) {
    return with(part, notes, detail, paper);
  }

  public ExportChoices withDetail(Detail newDetail) {
    return with(part, withNotes, newDetail, paper);
  }

  public ExportChoices withPaper(Paper newPaper) {
    return with(part, withNotes, detail, newPaper);
  }

  public ExportChoices withAttachment(boolean attached) {
    return with(attached, named, data);
  }

  public ExportChoices withName(boolean name) {
    return with(attach, name, data);
  }

  /// A calendar file alone, with the reminders of the year or one of them.
  public ExportChoices reminders(Language language, @Nullable String one) {
    DataChoices alone = one == null ? data : data.withReminder(one);
    return with(Set.of(Format.ICS), Set.of(ReportLanguage.of(language)), false)
        .with(Part.ALL, withNotes, detail, paper)
        .withData(alone);
  }

  public ExportChoices withData(DataChoices newData) {
    return with(attach, named, newData);
  }

  private ExportChoices with(
      Set<Format> newFormats, Set<ReportLanguage> newLanguages, boolean all) {
    return new ExportChoices(
        newFormats, newLanguages, part, withNotes, detail, paper, attach, named, all, data);
  }

  private ExportChoices with(Part newPart, boolean notes, Detail newDetail, Paper newPaper) {
    return new ExportChoices(
        formats, languages, newPart, notes, newDetail, newPaper, attach, named, everything, data);
  }

  private ExportChoices with(boolean attached, boolean name, DataChoices newData) {
    return new ExportChoices(
        formats, languages, part, withNotes, detail, paper, attached, name, everything, newData);
  }
}
