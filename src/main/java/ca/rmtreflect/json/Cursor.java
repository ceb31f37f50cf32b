package ca.rmtreflect.json;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A place in a JSON tree. What is wrong there is reported and a stand-in returned, so that reading
/// goes on and finds the other problems; nobody may use the result once there is one.
///
/// A cursor without a node is a place where something is missing. That was reported, or is allowed,
/// so it reports nothing more.
public final class Cursor {

  /// No later year is read.
  public static final int LAST_YEAR = 9999;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
  private static final Instant FIRST_INSTANT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant LAST_INSTANT =
      LAST_DAY.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

  private final @Nullable JsonNode node;
  private final String pointer;
  private final Problems problems;
  private final boolean lenient;

  private Cursor(@Nullable JsonNode node, String pointer, Problems problems, boolean lenient) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
    this.lenient = lenient;
  }

  public static Cursor root(ObjectNode node, Problems problems) {
    return new Cursor(node, "", problems, false);
  }

  /// For a file that a newer program may have written: a word that this one does not know is no
  /// problem there.
  public static Cursor lenientRoot(ObjectNode node, Problems problems) {
    return new Cursor(node, "", problems, true);
  }

  /// The same place, where unknown words are problems.
  public Cursor strict() {
    return new Cursor(node, pointer, problems, false);
  }

  public String pointer() {
    return pointer;
  }

  public boolean isThere() {
    return node != null;
  }

  public boolean isObject() {
    return node != null && node.isObject();
  }

  public boolean isText() {
    return node != null && node.isString();
  }

  public void report(Code code, Object... values) {
    problems.add(pointer, code, values);
  }

  /// The member of an object; without a node when this is not an object or lacks it.
  public Cursor get(String name) {
    return member(name, node == null ? null : node.get(name));
  }

  /// Likewise, where null says the same as nothing.
  public Cursor optional(String name) {
    JsonNode member = node == null ? null : node.get(name);
    return member(name, member == null || member.isNull() ? null : member);
  }

  /// Likewise, and it is reported when the object lacks it.
  public Cursor required(String name) {
    Cursor member = get(name);
    if (isObject() && !member.isThere()) {
      report(Code.MISSING_MEMBER, name);
    }
    return member;
  }

  private Cursor member(String name, @Nullable JsonNode member) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Cursor(member, pointer + "/" + escaped, problems, lenient);
  }

  /// The names of an object's members.
  public List<String> names() {
    return node == null ? List.of() : List.copyOf(node.propertyNames());
  }

  /// This as an object.
  public Cursor object() {
    if (node != null && !node.isObject()) {
      report(Code.EXPECTED_OBJECT);
      return new Cursor(null, pointer, problems, lenient);
    }
    return this;
  }

  /// This as an object with these members, no more and no less.
  public Cursor object(MemberNames members) {
    if (!isObject()) {
      return object();
    }
    members.required().forEach(this::required);
    for (String name : names()) {
      if (!problems.isFull() && !members.has(name)) {
        get(name).report(Code.UNKNOWN_MEMBER, name, members.listed());
      }
    }
    return this;
  }

  public <T> List<T> list(int least, Function<Cursor, T> read) {
    return list(least, Integer.MAX_VALUE, read);
  }

  public <T> List<T> list(int least, int most, Function<Cursor, T> read) {
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      report(Code.EXPECTED_LIST);
      return List.of();
    }
    if (node.size() < least) {
      report(Code.TOO_FEW, node.size(), least);
    }
    if (node.size() > most) {
      report(Code.TOO_MANY, node.size(), most);
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < node.size() && !problems.isFull(); i++) {
      values.add(read.apply(new Cursor(node.get(i), pointer + "/" + i, problems, lenient)));
    }
    return values;
  }

  /// A list of texts without repetition, each of which is checked at its place.
  public List<String> texts(int least, BiConsumer<Cursor, String> check) {
    Set<String> seen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    list(least, Function.identity())
        .forEach(one ->
            one.text()
                .ifPresent(text -> {
                  texts.add(text);
                  if (seen.add(text)) {
                    check.accept(one, text);
                  } else {
                    one.report(Code.REPEATED_VALUE, text);
                  }
                }));
    return texts;
  }

  public Optional<String> text() {
    if (node != null && !node.isString()) {
      report(Code.EXPECTED_TEXT);
      return Optional.empty();
    }
    return Optional.ofNullable(node).map(JsonNode::stringValue);
  }

  /// The text of a member that an object must have; empty where there is none.
  public String requiredText(String name) {
    return required(name).text().orElse("");
  }

  /// An id, reported when it is none; empty when there is no text.
  public String id() {
    Optional<String> id = text();
    id.filter(text -> !Slug.isValid(text)).ifPresent(text -> report(Code.BAD_ID, text));
    return id.orElse("");
  }

  public Optional<BigInteger> integer() {
    if (node != null && !node.isIntegralNumber()) {
      report(Code.EXPECTED_INTEGER);
      return Optional.empty();
    }
    return Optional.ofNullable(node).map(JsonNode::bigIntegerValue);
  }

  /// A whole number between two others; the smaller of them when it is not.
  public long integer(long least, long most) {
    Optional<BigInteger> number = integer();
    if (number.isEmpty()) {
      return least;
    }
    if (number.get().compareTo(BigInteger.valueOf(least)) < 0) {
      report(Code.TOO_SMALL, number.get(), least);
      return least;
    }
    if (number.get().compareTo(BigInteger.valueOf(most)) > 0) {
      report(Code.TOO_BIG, number.get(), most);
      return least;
    }
    return number.get().longValue();
  }

  /// The whole number in a member that an object must have, at least so great.
  public int requiredInt(String name, int least) {
    return (int) required(name).integer(least, Integer.MAX_VALUE);
  }

  public boolean flag() {
    if (node != null && !node.isBoolean()) {
      report(Code.EXPECTED_BOOLEAN);
      return false;
    }
    return node != null && node.booleanValue();
  }

  public LocalDate date() {
    return temporal(LocalDate::parse, FIRST_DAY, LAST_DAY, Code.BAD_DATE);
  }

  public @Nullable LocalDate dateOrNull() {
    return isThere() ? date() : null;
  }

  public Instant instant() {
    return temporal(Instant::parse, FIRST_INSTANT, LAST_INSTANT, Code.BAD_TIME);
  }

  /// Beyond the years that have four digits, neither calendars nor documents work reliably.
  private <T extends Comparable<? super T>> T temporal(
      Function<String, T> parse, T first, T last, Code unreadable) {
    Optional<String> text = text();
    if (text.isPresent()) {
      try {
        T value = parse.apply(text.get());
        if (value.compareTo(first) >= 0 && value.compareTo(last) <= 0) {
          return value;
        }
        report(Code.BAD_YEAR, text.get());
      } catch (DateTimeException _) {
        report(unreadable, text.get());
      }
    }
    return first;
  }

  /// One of these, by its written form; empty when it is none of them.
  public <T> Optional<T> oneOf(List<T> offered, Function<T, String> written) {
    return text()
        .flatMap(text -> {
          Optional<T> found =
              offered.stream().filter(one -> written.apply(one).equals(text)).findFirst();
          if (found.isEmpty()) {
            reportUnknown(text, offered.stream().map(written).toList());
          }
          return found;
        });
  }

  public <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()), Slug::of);
  }

  /// Reports a word that this program does not offer here, unless a newer one may know it.
  public void reportUnknown(String word, List<String> offered) {
    if (!lenient) {
      report(Code.NOT_OFFERED, word, String.join(", ", offered));
    }
  }

  /// Reports that an object has none of several members, unless a newer program may know others.
  public void reportNoneOf(String... names) {
    if (isObject() && !lenient) {
      report(Code.MISSING_MEMBER, String.join(" | ", names));
    }
  }
}
