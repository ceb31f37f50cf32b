package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Text in the middle of being typed that means nothing yet, such as half a date. It survives
/// leaving the page.
public record Drafts(Map<Spot, Draft> texts) {

  /// Nothing half-typed.
  public static final Drafts NONE = new Drafts(Map.of());

  /// As much of a text as is needed to know it again.
  private static final int LONGEST = 60;

  /// A field of a page.
  public record Spot(Page page, String field) {}

  /// What is typed so far. `unclear`: it is not understood, so that nothing of it is saved.
  /// `before` is the date that was there before the person began to type.
  public record Draft(String text, boolean unclear, Optional<LocalDate> before) {}

  /// The beginning of a text in the open year that is not understood.
  public record Unclear(Page.OfYear page, String field, String text) {}

  public Drafts {
    texts = Map.copyOf(texts);
  }

  public Optional<Draft> at(Page page, String field) {
    return Optional.ofNullable(texts.get(new Spot(page, field)));
  }

  /// The texts that are not understood, wherever the page is still there.
  List<Unclear> unclear(OpenYear year) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue().unclear())
        .<Unclear>mapMulti((entry, unclear) -> {
          if (entry.getKey().page() instanceof Page.OfYear page
              && PageOrder.orNearest(page, year).equals(page)) {
            String text = entry.getValue().text();
            unclear.accept(
                new Unclear(page, entry.getKey().field(), FreeText.beginning(text, LONGEST)));
          }
        })
        .sorted(
            Comparator.comparing((Unclear one) -> one.page().path()).thenComparing(Unclear::field))
        .toList();
  }

  /// Only the texts that are not understood.
  Drafts onlyUnclear() {
    Map<Spot, Draft> kept = new HashMap<>(texts);
    kept.values().removeIf(draft -> !draft.unclear());
    return new Drafts(kept);
  }

  Drafts with(Page page, String field, Draft draft) {
    Map<Spot, Draft> changed = new HashMap<>(texts);
    changed.put(new Spot(page, field), draft);
    return new Drafts(changed);
  }

  Drafts without(Page page, String field) {
    Map<Spot, Draft> changed = new HashMap<>(texts);
    changed.remove(new Spot(page, field));
    return new Drafts(changed);
  }
}
