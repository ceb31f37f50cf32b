package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.format.Settings.Bounds;
import ca.rmtreflect.storage.format.Settings.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form of the settings file. What cannot be read becomes the defaults; what is not known is
/// kept.
public final class SettingsFormat {

  private static final String SCHEMA = "rmt-reflect/settings";
  private static final int FORMAT = 1;

  private SettingsFormat() {}

  public static Settings read(byte[] bytes) {
    ObjectNode file = StrictJson.parse(bytes, new Problems());
    return file == null ? Settings.DEFAULTS : decode(file).orElse(Settings.DEFAULTS);
  }

  /// The bytes to put in the place of a former file; `former` is empty where there is none. Of a
  /// file that could not be understood nothing is kept.
  public static byte[] write(Settings settings, byte[] former) {
    ObjectNode file = StrictJson.parse(former, new Problems());
    ObjectNode after = encode(settings);
    Optional<Settings> before = file == null ? Optional.empty() : decode(file);
    return StrictJson.print(
        file == null || before.isEmpty()
            ? after
            : Overlay.objects(file, encode(before.get()), after));
  }

  private static Optional<Settings> decode(ObjectNode file) {
    Problems problems = new Problems();
    Members members = new Members(file, "", problems, true);
    Settings settings =
        new Settings(
            members.has("language") ? members.word("language", Language.class) : Optional.empty(),
            members.has("textPercent") ? members.integer("textPercent", 1) : 100,
            members.has("window")
                ? Optional.of(bounds(members.object("window")))
                : Optional.empty(),
            members.has("places") ? places(members.object("places")) : Map.of(),
            members.has("heard") ? Set.copyOf(members.ids("heard")) : Set.of());
    return problems.isEmpty() ? Optional.of(settings) : Optional.empty();
  }

  private static Bounds bounds(Members window) {
    return new Bounds(
        (int) window.number("x", Integer.MIN_VALUE, Integer.MAX_VALUE),
        (int) window.number("y", Integer.MIN_VALUE, Integer.MAX_VALUE),
        window.integer("width", 1),
        window.integer("height", 1),
        window.flag("maximized"));
  }

  private static Map<String, Place> places(Members places) {
    Map<String, Place> read = new HashMap<>();
    for (String id : places.names()) {
      Members place = places.object(id);
      read.put(id, new Place(place.text("page"), place.text("field"), place.integer("caret", 0)));
    }
    return read;
  }

  private static ObjectNode encode(Settings settings) {
    ObjectNode file = object().put("schema", SCHEMA).put("format", FORMAT);
    settings.language().ifPresent(language -> file.put("language", Slug.of(language)));
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
