package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.pack.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One fact about the person and the practice.
final class ProfileLine {

  /// Items whose questions are too long to stand as a key; they have a short label of ours.
  private static final Set<String> LABELLED =
      Set.of("registered-name", "registration-number", "practice-forms", "social-media");

  /// Nobody misses it where it is not given.
  private static final String OPTIONAL = "registration-number";

  private ProfileLine() {}

  static Optional<Block.Pair> of(Item item, @Nullable Entry entry, TextMaker words) {
    List<Text> values = words.entered(entry, item);
    if (!values.isEmpty()) {
      return Optional.of(pair(item, words.joined(values, "; "), words));
    }
    return item.id().equals(OPTIONAL)
        ? Optional.empty()
        : Optional.of(pair(item, words.quiet("report.blank"), words));
  }

  /// The same where a fact that is not given is said to be missing.
  static Block.Pair always(Item item, @Nullable Entry entry, TextMaker words) {
    return of(item, entry, words).orElseGet(() -> pair(item, words.quiet("report.blank"), words));
  }

  private static Block.Pair pair(Item item, Text value, TextMaker words) {
    return new Block.Pair(label(item, words), List.of(value), LABELLED.contains(item.id()));
  }

  private static Text label(Item item, TextMaker words) {
    return LABELLED.contains(item.id())
        ? words.text("report.profile." + item.id())
        : words.content(item.question());
  }
}
