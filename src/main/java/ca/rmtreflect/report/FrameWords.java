package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The few words that a writer puts around a report, in the languages of the report.
public final class FrameWords {

  private final List<Messages> messages;

  private FrameWords(List<Messages> messages) {
    this.messages = messages;
  }

  public static FrameWords of(Report report) {
    return new FrameWords(report.languages().stream().map(Messages::of).toList());
  }

  /// The words of one language.
  public static FrameWords of(Language language) {
    return new FrameWords(List.of(Messages.of(language)));
  }

  /// A message as running text.
  public Text text(String key) {
    List<Text> texts = messages.stream().map(one -> new TextMaker(one).text(key)).toList();
    return texts.size() == 1 ? texts.getFirst() : TextPair.of(texts.getFirst(), texts.getLast());
  }

  /// A message around a text, which stands once where the languages share it.
  public Text text(String key, Text value) {
    List<Text> texts = new ArrayList<>();
    for (Messages one : messages) {
      List<Span> spans =
          one.language() == messages.getFirst().language() || value.translation().isEmpty()
              ? value.spans()
              : value.translation();
      texts.add(new TextMaker(one).text(key, new Text(spans)));
    }
    return texts.size() == 1 ? texts.getFirst() : TextPair.of(texts.getFirst(), texts.getLast());
  }

  /// A message on one line, for places that hold nothing but characters.
  public String line(String key) {
    return messages.stream()
        .map(one -> one.text(key))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  /// The page label, a line for each language.
  public List<PageLabel> pageLabels() {
    return messages.stream().map(PageLabel::of).toList();
  }
}
