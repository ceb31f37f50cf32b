package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the text of the record: its own words in its language, the person's words as they were
/// typed and in theirs.
record TextMaker(Messages messages) {

  /// One private character stands in a message for each text with spans of its own.
  private static final char FIRST_MARK = '\uE000';

  static final char NO_BREAK_SPACE = '\u00A0';

  Language language() {
    return messages.language();
  }

  /// A message as running text; a value that is a [Text] keeps its spans.
  Text text(String key, Object... values) {
    return text(Span.Weight.PLAIN, key, values);
  }

  Text strong(String key, Object... values) {
    return text(Span.Weight.STRONG, key, values);
  }

  Text quiet(String key, Object... values) {
    return text(Span.Weight.QUIET, key, values);
  }

  /// The words of a constant, under a prefix that ends in a full stop.
  Text word(String prefix, Enum<?> constant, Object... values) {
    return text(prefix + Slug.of(constant), values);
  }

  /// A message as bare characters, for the places that hold nothing else.
  String plain(String key, Object... values) {
    return messages.text(key, values);
  }

  /// TextMaker of the pack.
  Text content(LocalizedText content) {
    return Text.of(content.in(language()), language());
  }

  Text strong(LocalizedText content) {
    return Text.strong(content.in(language()), language());
  }

  /// The person's words, clean, in the language in which they were typed.
  Text typed(FreeText typed) {
    return Text.of(CleanText.of(typed.text()).strip(), typed.language());
  }

  /// The person's words on one line, cut where they are longer than so many characters; for places
  /// that point to the whole.
  Text brief(FreeText typed, int most) {
    return Text.of(FreeText.beginning(CleanText.of(typed.text()), most), typed.language());
  }

  /// Something typed of which no language is known, a name for instance.
  Text typed(String typed) {
    return Text.of(CleanText.of(typed).strip(), language());
  }

  /// A day in running text.
  Text day(LocalDate day) {
    return Text.of(Dates.day(day, language()), language());
  }

  /// A day in a table.
  Text iso(LocalDate day) {
    return Text.of(Dates.iso(day), language());
  }

  /// What was entered in a choice, a text or a date item, line by line; none when there is nothing
  /// to print. The item is null where the pack no longer has it: its options then go by their ids.
  List<Text> entered(@Nullable Entry entry, @Nullable Item item) {
    if (entry == null || entry.value().isBlank()) {
      return List.of();
    }
    return switch (entry.value()) {
      case Value.Chosen(var options) ->
          options.stream().map(option -> option(item, option)).toList();
      case Value.Written(var text) -> List.of(typed(text));
      case Value.Dated(var date) -> List.of(day(date));
    };
  }

  private Text option(@Nullable Item item, String option) {
    return Optional.ofNullable(item)
        .flatMap(one -> one.option(option))
        .map(this::content)
        .orElseGet(() -> typed(option));
  }

  /// A label and what it stands for, each text in its own language.
  Text labelled(Text label, Text value) {
    return text("report.labelled", label, value);
  }

  /// Texts one after another, with the same separator in both languages.
  Text joined(List<Text> texts, String separator) {
    List<Span> spans = new ArrayList<>();
    for (Text text : texts) {
      if (!spans.isEmpty()) {
        spans.add(new Span(separator, language(), Span.Weight.PLAIN));
      }
      spans.addAll(text.spans());
    }
    return new Text(spans);
  }

  /// A short text that stays on one line.
  static String unbroken(String text) {
    return text.replace(' ', NO_BREAK_SPACE);
  }

  private Text text(Span.Weight weight, String key, Object... values) {
    List<Text> texts = new ArrayList<>();
    Object[] marked = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Text text) {
        marked[i] = Character.toString(FIRST_MARK + texts.size());
        texts.add(text);
      } else {
        marked[i] = values[i];
      }
    }
    return filled(messages.text(key, marked), texts, weight);
  }

  private Text filled(String message, List<Text> texts, Span.Weight weight) {
    List<Span> spans = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < message.length(); i++) {
      char character = message.charAt(i);
      int index = character - FIRST_MARK;
      if (index >= 0 && index < texts.size()) {
        flush(own, spans, weight);
        texts.get(index).spans().forEach(span -> spans.add(weighted(span, weight)));
      } else {
        own.append(character);
      }
    }
    flush(own, spans, weight);
    return new Text(spans);
  }

  /// What a message holds stands out as the message does, unless it stands out by itself.
  private static Span weighted(Span span, Span.Weight weight) {
    return span.weight() == Span.Weight.PLAIN
        ? new Span(span.text(), span.language(), weight, span.link())
        : span;
  }

  private void flush(StringBuilder own, List<Span> spans, Span.Weight weight) {
    if (!own.isEmpty()) {
      spans.add(new Span(own.toString(), language(), weight));
      own.setLength(0);
    }
  }
}
