package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the person likes the window, and where they left off. Nothing they answered is among it.
///
/// Without a language, the system's counts. `places` is keyed by the id of the assessment. `heard`
/// names what is said only once and was said.
public record Settings(
    Optional<Language> language,
    Appearance appearance,
    int textPercent,
    Optional<Bounds> window,
    Map<String, Place> places,
    Set<String> heard) {

  /// What holds until the person chooses.
  public static final Settings DEFAULTS =
      new Settings(Optional.empty(), Appearance.SYSTEM, 100, Optional.empty(), Map.of(), Set.of());

  /// Where the window stood, in pixels of the screen.
  public record Bounds(int x, int y, int width, int height, boolean maximized) {}

  /// Where somebody was in an assessment: the path of the page, the id of the field and the
  /// position of the caret in it. The field is empty where none had the focus.
  public record Place(String page, String field, int caret) {}

  public Settings {
    places = Map.copyOf(places);
    heard = Set.copyOf(heard);
  }

  /// What was read late, with all that was changed meanwhile: these settings began as `before`.
  public Settings onto(Settings read, Settings before) {
    Map<String, Place> all = new LinkedHashMap<>(read.places);
    all.putAll(places);
    Set<String> more = new HashSet<>(read.heard);
    more.addAll(heard);
    return new Settings(
        language.equals(before.language) ? read.language : language,
        appearance == before.appearance ? read.appearance : appearance,
        textPercent == before.textPercent ? read.textPercent : textPercent,
        window.equals(before.window) ? read.window : window,
        all,
        more);
  }

  public Settings withLanguage(Language chosen) {
    return new Settings(Optional.of(chosen), appearance, textPercent, window, places, heard);
  }

  public Settings withAppearance(Appearance chosen) {
    return new Settings(language, chosen, textPercent, window, places, heard);
  }

  public Settings withTextPercent(int percent) {
    return new Settings(language, appearance, percent, window, places, heard);
  }

  public Settings withWindow(Bounds bounds) {
    return new Settings(language, appearance, textPercent, Optional.of(bounds), places, heard);
  }

  public Settings withPlace(String assessment, Place place) {
    Map<String, Place> changed = new LinkedHashMap<>(places);
    changed.put(assessment, place);
    return new Settings(language, appearance, textPercent, window, changed, heard);
  }

  public Settings withHeard(String words) {
    Set<String> more = new HashSet<>(heard);
    more.add(words);
    return new Settings(language, appearance, textPercent, window, places, more);
  }
}
