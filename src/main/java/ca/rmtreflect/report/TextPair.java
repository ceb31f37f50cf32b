package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;

/// The same text in two languages, made one.
///
/// What both say alike stands once: a name, a day, the person's own words. Where a label stands
/// before or after such a text, the two labels stand beside each other; everything else follows as
/// a translation.
final class TextPair {

  /// Stands between the parts of a text that are each said in both languages, and in a list; no
  /// line begins with the dot.
  static final String SEPARATOR = "\u00a0· ";

  /// No line begins with the stroke.
  private static final String BETWEEN = "\u00a0/ ";

  private static final String COLON = "[\\s\u00a0:]+";

  private final List<Span> lead;
  private final List<Span> other;
  private final int before;
  private final int after;

  private TextPair(List<Span> lead, List<Span> other) {
    this.lead = lead;
    this.other = other;
    before = alike(lead, other, Math.min(lead.size(), other.size()));
    after = alike(lead.reversed(), other.reversed(), Math.min(lead.size(), other.size()) - before);
  }

  static Text of(Text lead, Text other) {
    if (lead.plain().equals(other.plain())) {
      return lead;
    }
    List<List<Span>> leads = parts(lead.spans());
    List<List<Span>> others = parts(other.spans());
    if (leads.size() == 1 || leads.size() != others.size()) {
      return new TextPair(lead.spans(), other.spans()).text();
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < leads.size(); i++) {
      Text part = of(new Text(leads.get(i)), new Text(others.get(i)));
      if (i > 0) {
        spans.add(between(SEPARATOR, leads.getFirst()));
      }
      spans.addAll(part.spans());
      if (!part.translation().isEmpty()) {
        spans.add(between(BETWEEN, leads.getFirst()));
        spans.addAll(part.translation());
      }
    }
    return new Text(spans);
  }

  /// The parts of a text that holds several.
  private static List<List<Span>> parts(List<Span> spans) {
    List<List<Span>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Span span : spans) {
      if (span.text().equals(SEPARATOR)) {
        parts.add(new ArrayList<>());
      } else {
        parts.getLast().add(span);
      }
    }
    return parts;
  }

  private static Span between(String text, List<Span> around) {
    return new Span(text, around.getFirst().language(), Span.Weight.PLAIN);
  }

  private Text text() {
    return says(lead.subList(0, before), false)
            || says(lead.subList(lead.size() - after, lead.size()), true)
        ? besideEachOther()
        : new Text(lead, other);
  }

  private Text besideEachOther() {
    List<Span> first = new ArrayList<>(own(lead));
    List<Span> second = new ArrayList<>(own(other));
    if (first.isEmpty() || second.isEmpty()) {
      return new Text(lead, other);
    }
    // The colon that would stand in the middle goes.
    if (after > 0) {
      first.set(first.size() - 1, without(COLON + "$", first.getLast()));
    }
    if (before > 0) {
      second.set(0, without("^" + COLON, second.getFirst()));
    }
    List<Span> spans = new ArrayList<>(lead.subList(0, before));
    spans.addAll(first);
    spans.add(between(BETWEEN, lead));
    spans.addAll(second);
    spans.addAll(lead.subList(lead.size() - after, lead.size()));
    return new Text(spans.stream().filter(span -> !span.text().isEmpty()).toList());
  }

  private List<Span> own(List<Span> spans) {
    return spans.subList(before, spans.size() - after);
  }

  private static Span without(String pattern, Span span) {
    return span.withText(span.text().replaceFirst(pattern, ""));
  }

  private static int alike(List<Span> some, List<Span> others, int most) {
    int alike = 0;
    while (alike < most && some.get(alike).text().equals(others.get(alike).text())) {
      alike++;
    }
    return alike;
  }

  /// Whether there is anything to share; behind a text, a full stop alone is not.
  private static boolean says(List<Span> shared, boolean words) {
    return shared.stream()
        .flatMapToInt(span -> span.text().codePoints())
        .anyMatch(words ? Character::isLetterOrDigit : c -> !Character.isSpaceChar(c));
  }
}
