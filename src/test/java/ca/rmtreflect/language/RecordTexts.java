package ca.rmtreflect.language;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.BlankForm;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of records of the samples and of the paper form, as they are printed; without the
/// sources, which are rows of titles and places and not sentences.
final class RecordTexts {

  private static final List<RecordCase> CASES =
      List.of(RecordCase.EMPTY, RecordCase.SOLO, RecordCase.CLINIC, RecordCase.NONE);

  private RecordTexts() {}

  static List<ProductText> all() {
    List<ProductText> texts = new ArrayList<>();
    for (Language language : Language.values()) {
      ReportLanguage spoken = ReportLanguage.of(language);
      CASES.forEach(one ->
          Stream.of(Detail.values())
              .forEach(detail ->
                  texts.addAll(of("record " + one.name(), language, one.report(spoken, detail)))));
      texts.addAll(of("paper form", language, BlankForm.of(RecordCase.PACK, spoken)));
    }
    return texts;
  }

  private static List<ProductText> of(String place, Language language, Report report) {
    return report.blocks().stream()
        .flatMap(RecordTexts::texts)
        .map(text -> printed(text, language))
        .filter(text -> !text.isBlank())
        .map(text -> new ProductText(place, language, text))
        .toList();
  }

  private static Stream<Text> texts(Block block) {
    return switch (block) {
      case Block.Title(var title, var subtitle, var year) -> Stream.of(title, subtitle, year);
      case Block.Heading(_, var text, _) -> Stream.of(text);
      case Block.Paragraph one -> sentences(List.of(one));
      case Block.Entry entry ->
          Stream.of(
                  Stream.of(entry.heading().text(), entry.asked()),
                  sentences(entry.answer()),
                  sentences(entry.lines()))
              .flatMap(all -> all);
      case Block.Callout(var paragraphs) -> paragraphs.stream();
      case Block.KeyValues(var caption, var pairs, _) ->
          Stream.concat(
              Stream.of(caption),
              pairs.stream()
                  .flatMap(pair -> Stream.concat(Stream.of(pair.key()), pair.values().stream())));
      case Block.Table(var caption, var columns, var rows, _) ->
          Stream.of(
                  Stream.of(caption),
                  columns.stream().map(Block.Column::header),
                  rows.stream().flatMap(row -> row.cells().stream()).flatMap(RecordTexts::texts),
                  rows.stream().flatMap(row -> sentences(row.remarks())))
              .flatMap(all -> all);
      case Block.Counts(var caption, var counts) ->
          Stream.concat(Stream.of(caption), counts.stream().map(Block.Count::label));
      case Block.Bullets(var items) -> items.stream();
      case Block.Form(var caption, var fields, _) ->
          Stream.concat(
              Stream.of(caption),
              fields.stream()
                  .flatMap(field -> Stream.concat(Stream.of(field.label()), texts(field.room()))));
      case Block.PageBreak() -> Stream.of();
    };
  }

  private static Stream<Text> texts(Block.Cell cell) {
    return sentences(cell.lines());
  }

  private static Stream<Text> texts(Block.Room room) {
    return switch (room) {
      case Block.Room.Filled(var lines) -> sentences(lines);
      case Block.Room.Boxes(var options, _) -> options.stream();
      case Block.Room.Words _, Block.Room.Day _ -> Stream.of();
    };
  }

  private static Stream<Text> sentences(List<Block.Paragraph> lines) {
    return lines.stream()
        .filter(line -> !line.small() || line.text().plain().matches("(?s).*[.?!]"))
        .map(Block.Paragraph::text);
  }

  /// The text with a name in place of what is said in the other language, such as a title, and
  /// without the number of a question.
  private static String printed(Text text, Language language) {
    return text.spans().stream()
        .map(span -> span.language() == language ? span.text() : FilledPattern.NAME)
        .collect(Collectors.joining())
        .replaceFirst("^\\d+\\. ", "");
  }
}
