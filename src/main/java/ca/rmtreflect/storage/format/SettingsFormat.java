package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import ca.rmtreflect.storage.format.Settings.Bounds;
import ca.rmtreflect.storage.format.Settings.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form of the settings file. Each value that cannot be read becomes its default; what is not
/// known is kept.
public final class SettingsFormat {

  private static final String SCHEMA = "rmt-reflect/settings";
  private static final int FORMAT = 1;

  private SettingsFormat() {}

  public static Settings read(byte[] bytes) {
    ObjectNode file = StrictJson.read(bytes, AssessmentFormat.MOST_BYTES, new Problems());
    return file == null ? Settings.DEFAULTS : decode(file);
  }

  /// The bytes to put in the place of a former file; `former` is empty where there is none. Of what
  /// could not be understood nothing is kept.
  public static byte[] write(Settings settings, byte[] former) {
    ObjectNode file = StrictJson.read(former, AssessmentFormat.MOST_BYTES, new Problems());
    ObjectNode after = encode(settings);
    return StrictJson.print(
        file == null ? after : Overlay.objects(file, encode(decode(file)), after));
  }

  private static Settings decode(ObjectNode file) {
    return new Settings(
        value(file, "language", at -> at.constant(Language.class)).flatMap(Function.identity()),
        value(file, "appearance", at -> at.constant(Appearance.class))
            .flatMap(Function.identity())
            .orElse(Appearance.SYSTEM),
        value(file, "textPercent", at -> (int) at.integer(1, Integer.MAX_VALUE))
            .orElse(Settings.DEFAULTS.textPercent()),
        value(file, "window", at -> bounds(at.object())),
        places(file),
        value(file, "heard", at -> Set.copyOf(at.list(0, Cursor::id))).orElse(Set.of()));
  }

  /// One value of an object. An odd one is taken out of it and costs none of the others.
  private static <T> Optional<T> value(
      ObjectNode object, String name, Function<Cursor, T> reading) {
    Problems problems = new Problems();
    Cursor at = Cursor.lenientRoot(object, problems).optional(name);
    if (!at.isThere()) {
      return Optional.empty();
    }
    T value = reading.apply(at);
    if (problems.isEmpty()) {
      return Optional.of(value);
    }
    object.remove(name);
    return Optional.empty();
  }

  private static Bounds bounds(Cursor window) {
    return new Bounds(
        window.requiredInt("x", Integer.MIN_VALUE),
        window.requiredInt("y", Integer.MIN_VALUE),
        window.requiredInt("width", 1),
        window.requiredInt("height", 1),
        window.required("maximized").flag());
  }

  private static Map<String, Place> places(ObjectNode file) {
    Map<String, Place> read = new HashMap<>();
    if (file.get("places") instanceof ObjectNode places) {
      for (String id : List.copyOf(places.propertyNames())) {
        value(places, id, SettingsFormat::place).ifPresent(place -> read.put(id, place));
      }
    }
    return read;
  }

  private static Place place(Cursor at) {
    Cursor place = at.object();
    return new Place(
        place.requiredText("page"), place.requiredText("field"), place.requiredInt("caret", 0));
  }

  private static ObjectNode encode(Settings settings) {
    ObjectNode file = object().put("schema", SCHEMA).put("format", FORMAT);
    settings.language().ifPresent(language -> file.put("language", Slug.of(language)));
    if (settings.appearance() != Appearance.SYSTEM) {
      file.put("appearance", Slug.of(settings.appearance()));
    }
    file.put("textPercent", settings.textPercent());
    settings.window().ifPresent(window -> file.set("window", bounds(window)));
    ObjectNode places = file.putObject("places");
    new TreeMap<>(settings.places())
        .forEach((id, place) ->
            places
                .putObject(id)
                .put("page", place.page())
                .put("field", place.field())
                .put("caret", place.caret()));
    ArrayNode heard = file.putArray("heard");
    settings.heard().stream().sorted().forEach(heard::add);
    return file;
  }

  private static ObjectNode bounds(Bounds window) {
    return object()
        .put("x", window.x())
        .put("y", window.y())
        .put("width", window.width())
        .put("height", window.height())
        .put("maximized", window.maximized());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
