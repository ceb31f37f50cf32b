package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in a JSON tree. What is wrong there is reported and a stand-in given back, so that
/// reading goes on and finds the next problem too.
///
/// A cursor without a node stands where something is missing; that was reported, or is allowed, and
/// it stays silent.
final class Cursor {

  private final @Nullable JsonNode node;
  private final String pointer;
  private final Problems problems;

  private Cursor(@Nullable JsonNode node, String pointer, Problems problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  static Cursor root(JsonNode node, Problems problems) {
    return new Cursor(node, "", problems);
  }

  String pointer() {
    return pointer;
  }

  boolean isThere() {
    return node != null;
  }

  boolean isObject() {
    return node != null && node.isObject();
  }

  boolean isText() {
    return node != null && node.isString();
  }

  void report(Code code, Object... values) {
    problems.add(pointer, code, values);
  }

  /// The member of an object, without a node when this is not an object or lacks it.
  Cursor get(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    JsonNode member = node == null ? null : node.get(name);
    return new Cursor(member, pointer + "/" + escaped, problems);
  }

  /// This as an object with these members, no more and no less.
  Cursor object(Members members) {
    if (node == null) {
      return this;
    }
    if (!node.isObject()) {
      report(Code.EXPECTED_OBJECT);
      return new Cursor(null, pointer, problems);
    }
    for (String name : members.required()) {
      if (!node.has(name)) {
        report(Code.MISSING_MEMBER, name);
      }
    }
    for (String name : node.propertyNames()) {
      if (!problems.areTooMany() && !members.has(name)) {
        get(name).report(Code.UNKNOWN_MEMBER, name, members.listed());
      }
    }
    return this;
  }

  /// What kind of thing an object says it is, by its member `type`.
  <E extends Enum<E>> Optional<E> type(Class<E> types) {
    if (isObject() && get("type").isThere()) {
      return get("type").constant(types);
    }
    if (isObject()) {
      report(Code.MISSING_MEMBER, "type");
    } else if (isThere()) {
      report(Code.EXPECTED_OBJECT);
    }
    return Optional.empty();
  }

  <T> List<T> list(int least, Function<Cursor, T> read) {
    return list(least, Integer.MAX_VALUE, read);
  }

  <T> List<T> list(int least, int most, Function<Cursor, T> read) {
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
    for (int i = 0; i < node.size() && !problems.areTooMany(); i++) {
      values.add(read.apply(new Cursor(node.get(i), pointer + "/" + i, problems)));
    }
    return values;
  }

  /// A list of texts, none of them twice, each of which is checked where it stands.
  List<String> names(int least, BiConsumer<Cursor, String> check) {
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>();
    list(least, Function.identity())
        .forEach(one ->
            one.text()
                .ifPresent(name -> {
                  names.add(name);
                  if (seen.add(name)) {
                    check.accept(one, name);
                  } else {
                    one.report(Code.REPEATED_VALUE, name);
                  }
                }));
    return names;
  }

  Optional<String> text() {
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isString()) {
      report(Code.EXPECTED_TEXT);
      return Optional.empty();
    }
    return Optional.of(node.stringValue());
  }

  Optional<BigInteger> integer() {
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isIntegralNumber()) {
      report(Code.EXPECTED_INTEGER);
      return Optional.empty();
    }
    return Optional.of(node.bigIntegerValue());
  }

  boolean flag() {
    if (node != null && !node.isBoolean()) {
      report(Code.EXPECTED_BOOLEAN);
      return false;
    }
    return node != null && node.booleanValue();
  }

  /// One of these, by its written form; empty when it is none of them.
  <T> Optional<T> oneOf(List<T> offered, Function<T, String> written) {
    return text()
        .flatMap(text -> {
          Optional<T> found =
              offered.stream().filter(one -> written.apply(one).equals(text)).findFirst();
          if (found.isEmpty()) {
            List<String> all = offered.stream().map(written).toList();
            report(Code.NOT_OFFERED, text, String.join(", ", all));
          }
          return found;
        });
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()), Slug::of);
  }
}
