package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The members of one object, read with a demand on each.
///
/// What does not meet its demand is reported, and some value of the type stands in, so that reading
/// goes on and finds the other problems; nobody may use the result once there is one. `lenient` is
/// for a file of a newer format: a word that this program does not know is then no problem but
/// nothing.
final class Members {

  static final int LAST_YEAR = 9999;

  private static final String STAND_IN_ID = "unknown";
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
  private static final Instant FIRST_INSTANT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant LAST_INSTANT =
      LAST_DAY.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

  private final ObjectNode object;
  private final String at;
  private final Problems problems;
  private final boolean lenient;

  Members(ObjectNode object, String at, Problems problems, boolean lenient) {
    this.object = object;
    this.at = at;
    this.problems = problems;
    this.lenient = lenient;
  }

  /// Whether a member stands here and is not null.
  boolean has(String name) {
    JsonNode node = object.get(name);
    return node != null && !node.isNull();
  }

  /// The same members, with no word forgiven that this program does not know.
  Members strictly() {
    return new Members(object, at, problems, false);
  }

  List<String> names() {
    return List.copyOf(object.propertyNames());
  }

  String text(String name) {
    String text = string(name);
    return text == null ? "" : text;
  }

  /// A text that must say something.
  String words(String name) {
    String text = string(name);
    if (text != null && text.isBlank()) {
      problems.add(pointer(name), Code.BLANK_TEXT);
    }
    return text == null || text.isBlank() ? STAND_IN_ID : text;
  }

  String id(String name) {
    String text = string(name);
    return text == null ? STAND_IN_ID : id(text, pointer(name));
  }

  List<String> ids(String name) {
    List<String> ids = new ArrayList<>();
    for (JsonNode element : list(name)) {
      String where = Pointers.element(pointer(name), ids.size());
      if (!element.isString()) {
        problems.add(where, Code.EXPECTED_TEXT);
      }
      ids.add(element.isString() ? id(element.stringValue(), where) : STAND_IN_ID);
    }
    return ids;
  }

  int integer(String name, int least) {
    return (int) number(name, least, Integer.MAX_VALUE);
  }

  long number(String name, long least, long most) {
    JsonNode node = required(name);
    if (node == null) {
      return least;
    }
    if (!node.isIntegralNumber()) {
      problems.add(pointer(name), Code.EXPECTED_INTEGER);
      return least;
    }
    BigInteger number = node.bigIntegerValue();
    if (number.compareTo(BigInteger.valueOf(least)) < 0) {
      problems.add(pointer(name), Code.TOO_SMALL, number, least);
      return least;
    }
    if (number.compareTo(BigInteger.valueOf(most)) > 0) {
      problems.add(pointer(name), Code.TOO_BIG, number, most);
      return least;
    }
    return number.longValue();
  }

  boolean flag(String name) {
    JsonNode node = required(name);
    if (node != null && !node.isBoolean()) {
      problems.add(pointer(name), Code.EXPECTED_BOOLEAN);
    }
    return node != null && node.isBoolean() && node.booleanValue();
  }

  LocalDate date(String name) {
    return temporal(name, LocalDate::parse, FIRST_DAY, LAST_DAY, Code.BAD_DATE);
  }

  @Nullable LocalDate dateOrNull(String name) {
    return has(name) ? date(name) : null;
  }

  Instant instant(String name) {
    return temporal(name, Instant::parse, FIRST_INSTANT, LAST_INSTANT, Code.BAD_TIME);
  }

  /// Beyond the years that have four figures, neither calendars nor documents work reliably.
  private <T extends Comparable<? super T>> T temporal(
      String name, Function<String, T> parse, T first, T last, Code unreadable) {
    String text = string(name);
    if (text == null) {
      return first;
    }
    try {
      T value = parse.apply(text);
      if (value.compareTo(first) >= 0 && value.compareTo(last) <= 0) {
        return value;
      }
      problems.add(pointer(name), Code.BAD_YEAR, text);
    } catch (DateTimeException e) {
      problems.add(pointer(name), unreadable, text);
    }
    return first;
  }

  /// The constant that a member names, if this program knows it.
  <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    String text = string(name);
    if (text == null) {
      return Optional.empty();
    }
    Optional<E> constant = Slug.parse(type, text);
    if (constant.isEmpty()) {
      notOffered(name, text, Arrays.stream(type.getEnumConstants()).map(Slug::of).toList());
    }
    return constant;
  }

  /// A word that this program does not offer here is a problem, unless a newer program may know it.
  void notOffered(String name, String word, List<String> offered) {
    if (!lenient) {
      problems.add(pointer(name), Code.NOT_OFFERED, word, String.join(", ", offered));
    }
  }

  /// None of several members is there, one of which is needed: likewise.
  void noneOf(String... names) {
    if (!lenient) {
      problems.add(at, Code.MISSING_MEMBER, String.join(" | ", names));
    }
  }

  /// The object in a member, an empty one after a report.
  Members object(String name) {
    JsonNode node = required(name);
    return node == null
        ? new Members(JsonNodeFactory.instance.objectNode(), at, new Problems(), lenient)
        : members(node, pointer(name));
  }

  /// Every object of a list. Each has an id in the member `key`, unlike those of the others.
  void each(String name, String key, Consumer<Members> reading) {
    Map<String, String> places = new HashMap<>();
    int index = 0;
    for (JsonNode element : list(name)) {
      String where = Pointers.element(pointer(name), index++);
      Members members = members(element, where);
      String id = members.object.path(key).stringValue("");
      String earlier = id.isEmpty() ? null : places.putIfAbsent(id, where);
      if (earlier != null) {
        problems.add(members.pointer(key), Code.DUPLICATE_ID, id, earlier);
      }
      reading.accept(members);
    }
  }

  private Members members(JsonNode node, String where) {
    if (node instanceof ObjectNode found) {
      return new Members(found, where, problems, lenient);
    }
    problems.add(where, Code.EXPECTED_OBJECT);
    return new Members(JsonNodeFactory.instance.objectNode(), where, new Problems(), lenient);
  }

  private ArrayNode list(String name) {
    JsonNode node = required(name);
    if (node instanceof ArrayNode array) {
      return array;
    }
    if (node != null) {
      problems.add(pointer(name), Code.EXPECTED_LIST);
    }
    return JsonNodeFactory.instance.arrayNode();
  }

  private @Nullable String string(String name) {
    JsonNode node = required(name);
    if (node != null && !node.isString()) {
      problems.add(pointer(name), Code.EXPECTED_TEXT);
    }
    return node != null && node.isString() ? node.stringValue() : null;
  }

  private String id(String text, String where) {
    if (Slug.isValid(text)) {
      return text;
    }
    problems.add(where, Code.BAD_ID, text);
    return STAND_IN_ID;
  }

  private @Nullable JsonNode required(String name) {
    JsonNode node = object.get(name);
    if (node == null) {
      problems.add(at, Code.MISSING_MEMBER, name);
    }
    return node;
  }

  private String pointer(String name) {
    return Pointers.member(at, name);
  }
}
