package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a person wants to hold: one file for each format in each language.
///
/// `attach` puts the saved assessment into the PDF, so that the PDF can be opened again.
public record ExportChoices(
    Set<Format> formats,
    Set<ReportLanguage> languages,
    Part part,
    boolean withNotes,
    Paper paper,
    boolean attach) {

  /// A kind of file.
  public enum Format {
    PDF,
    DOCX,
    HTML
  }

  public ExportChoices {
    formats = inOrder(Format.class, formats);
    languages = inOrder(ReportLanguage.class, languages);
  }

  /// A PDF to file and a DOCX to go on with, in the language of the window.
  public static ExportChoices usual(Language language) {
    return new ExportChoices(
        Set.of(Format.PDF, Format.DOCX),
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

  /// Whether the saved answers go into a PDF.
  public boolean attaches() {
    return attach && isWhole() && formats.contains(Format.PDF);
  }

  public ExportChoices with(Format format, boolean on) {
    return new ExportChoices(
        changed(Format.class, formats, format, on), languages, part, withNotes, paper, attach);
  }

  public ExportChoices with(ReportLanguage language, boolean on) {
    return new ExportChoices(
        formats,
        changed(ReportLanguage.class, languages, language, on),
        part,
        withNotes,
        paper,
        attach);
  }

  public ExportChoices withPart(Part newPart) {
    return new ExportChoices(formats, languages, newPart, withNotes, paper, attach);
  }

  public ExportChoices withNotes(boolean notes) {
    return new ExportChoices(formats, languages, part, notes, paper, attach);
  }

  public ExportChoices withPaper(Paper newPaper) {
    return new ExportChoices(formats, languages, part, withNotes, newPaper, attach);
  }

  public ExportChoices withAttachment(boolean attached) {
    return new ExportChoices(formats, languages, part, withNotes, paper, attached);
  }

  private static <E extends Enum<E>> Set<E> changed(Class<E> type, Set<E> set, E one, boolean on) {
    EnumSet<E> changed = copy(type, set);
    if (on) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return changed;
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> set) {
    return Collections.unmodifiableSet(copy(type, set));
  }

  private static <E extends Enum<E>> EnumSet<E> copy(Class<E> type, Set<E> set) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(set);
    return copy;
  }
}
