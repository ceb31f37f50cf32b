package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Span.Weight;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// The parts that sample reports are made of, in one of the languages.
abstract class SampleBlocks {

  final Language language;

  SampleBlocks(Language language) {
    this.language = language;
  }

  /// A table of statement, answer and note, with a source under the statement.
  Block.Table table(List<List<String>> rows) {
    return new Block.Table(
        own(say("Answers of the section", "Réponses de la section")),
        List.of(
            new Block.Column(own(say("Checkpoint", "Point de réflexion")), 50, false, false),
            new Block.Column(own(say("Answer", "Réponse")), 15, true, false),
            new Block.Column(own(say("Note and evidence", "Note et pièce")), 35, false, false)),
        rows.stream()
            .map(row ->
                new Block.Row(
                    List.of(
                        new Block.Cell(
                            List.of(
                                line(own(row.get(0))),
                                new Block.Paragraph(own("O. Reg. 544/94, s. 6"), true))),
                        new Block.Cell(List.of(line(Text.strong(row.get(1), language)))),
                        new Block.Cell(List.of(line(Text.of(row.get(2), Language.EN)))))))
            .toList());
  }

  Block.Pair pair(String key, String value) {
    return new Block.Pair(own(key), List.of(own(value)), false);
  }

  Block.Pair brief(String key, String value) {
    return new Block.Pair(own(key), List.of(own(value)), true);
  }

  Block.Count count(int number, String label) {
    return new Block.Count(number, own(label));
  }

  static Block.Paragraph line(Text text) {
    return new Block.Paragraph(text, false);
  }

  Text own(String text) {
    return Text.of(text, language);
  }

  Text other(String text) {
    return Text.of(text, language.other());
  }

  static Text link(Language language) {
    URI target = URI.create("https://www.ontario.ca/laws/regulation/940544?a=1&b=2");
    return new Text(List.of(new Span("O. Reg. 544/94", language, Weight.PLAIN, target)));
  }

  Text mixed(String before, Text middle, String after) {
    List<Span> spans = new ArrayList<>(own(before).spans());
    spans.addAll(middle.spans());
    spans.addAll(own(after).spans());
    return new Text(spans);
  }

  String say(String english, String french) {
    return language == Language.EN ? english : french;
  }
}
