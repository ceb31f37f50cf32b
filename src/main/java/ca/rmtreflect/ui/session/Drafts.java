package ca.rmtreflect.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Text in the middle of being typed that means nothing yet, such as half a date. It survives
/// leaving the page.
public record Drafts(Map<Spot, String> texts) {

  /// Nothing half-typed.
  public static final Drafts NONE = new Drafts(Map.of());

  /// A field of a page.
  public record Spot(Page page, String field) {}

  public Drafts {
    texts = Map.copyOf(texts);
  }

  public Optional<String> at(Page page, String field) {
    return Optional.ofNullable(texts.get(new Spot(page, field)));
  }

  Drafts with(Page page, String field, String text) {
    Map<Spot, String> changed = new HashMap<>(texts);
    changed.put(new Spot(page, field), text);
    return new Drafts(changed);
  }

  Drafts without(Page page, String field) {
    Map<Spot, String> changed = new HashMap<>(texts);
    changed.remove(new Spot(page, field));
    return new Drafts(changed);
  }
}
