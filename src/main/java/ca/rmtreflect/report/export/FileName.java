package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.report.DataTable;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.csv.Separator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of exported files. A name tells what sets the file apart from the usual one, in the
/// language of the document, so that no two kinds of file share a name.
final class FileName {

  private static final String PROGRAM = "rmt-reflect";
  private static final String NAME = "registered-name";

  /// What stands behind the name itself: a title, a remark.
  private static final Pattern BEHIND_THE_NAME = Pattern.compile("[,(/;].*", Pattern.DOTALL);

  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036f]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_AUTHOR = 40;

  private FileName() {}

  /// The name of a document.
  static String ofRecord(
      Assessment assessment, ExportChoices choices, Format format, ReportLanguage language) {
    List<String> parts = yearAndName(assessment, choices);
    parts.add(language.code());
    FrameWords words = words(language);
    switch (choices.part()) {
      case ALL -> {}
      case ACCOUNTS -> parts.add(words.line("file.accounts"));
    }
    switch (choices.detail()) {
      case COMPACT -> {}
      case FULL -> parts.add(words.line("file.full"));
    }
    if (!choices.withNotes()) {
      parts.add(words.line("file.without-notes"));
    }
    if (format == Format.PDF && choices.isWhole() && !choices.attach()) {
      parts.add(words.line("file.no-attachment"));
    }
    paper(format, choices.paper()).ifPresent(parts::add);
    return joined(parts, format);
  }

  static String ofTable(
      Assessment assessment, ExportChoices choices, Language language, DataTable.Kind kind) {
    FrameWords words = FrameWords.of(language);
    List<String> parts = yearAndName(assessment, choices);
    parts.add(language.code());
    parts.add(words.line("file." + kind.slug()));
    boolean hasNotes = kind != DataTable.Kind.GOALS;
    if (hasNotes && !choices.withNotes()) {
      parts.add(words.line("file.without-notes"));
    }
    Separator separator = choices.data().separator();
    if (separator.isUnusual(language)) {
      parts.add(Slug.of(separator));
    }
    return joined(parts, Format.CSV);
  }

  static String ofReminders(Assessment assessment, ExportChoices choices, Language language) {
    List<String> parts = yearAndName(assessment, choices);
    parts.add(language.code());
    parts.add(FrameWords.of(language).line("file.reminders"));
    String one = choices.data().reminder();
    if (one != null) {
      parts.add(one);
    } else if (choices.part() == Part.ACCOUNTS) {
      parts.add(FrameWords.of(language).line("file.accounts"));
    }
    return joined(parts, Format.ICS);
  }

  /// The name of the saved answers, which are of no language.
  static String ofAnswers(Assessment assessment, ExportChoices choices) {
    return joined(yearAndName(assessment, choices), Format.JSON);
  }

  private static List<String> yearAndName(Assessment assessment, ExportChoices choices) {
    List<String> parts = new ArrayList<>();
    parts.add(Integer.toString(assessment.year()));
    if (choices.named()) {
      author(assessment).ifPresent(parts::add);
    }
    return parts;
  }

  static String ofSheet(Sheet sheet, Format format, ReportLanguage language, Paper paper) {
    String name =
        switch (sheet) {
          case FORM -> "blank";
          case CARD -> "card";
        };
    return joined(
        Stream.concat(Stream.of(name, language.code()), paper(format, paper).stream()).toList(),
        format);
  }

  /// A web page has no sheets.
  private static Optional<String> paper(Format format, Paper paper) {
    return format == Format.HTML || paper == Paper.LETTER
        ? Optional.empty()
        : Optional.of(Slug.of(paper));
  }

  private static FrameWords words(ReportLanguage language) {
    return FrameWords.of(
        switch (language) {
          case EN, BILINGUAL -> Language.EN;
          case FR -> Language.FR;
        });
  }

  /// A person's name as part of a file name: on no disk do accents or spaces make trouble, and a
  /// name in another script stays one.
  private static Optional<String> author(Assessment assessment) {
    Entry entry = assessment.profile().get(NAME);
    if (entry == null || !(entry.value() instanceof Value.Written(var typed))) {
      return Optional.empty();
    }
    String name = BEHIND_THE_NAME.matcher(typed.text()).replaceFirst("");
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String author =
        Stream.of(BETWEEN_WORDS.split(composed))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    String cut =
        author
            .codePoints()
            .limit(LONGEST_AUTHOR)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return Optional.of(cut).filter(one -> !one.isEmpty());
  }

  private static String joined(List<String> parts, Format format) {
    return PROGRAM + "-" + String.join("-", parts) + "." + format.extension();
  }
}
