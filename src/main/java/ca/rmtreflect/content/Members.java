package ca.rmtreflect.content;

import java.util.List;
import java.util.stream.Stream;

/// The members that an object must have and those that it may have.
record Members(List<String> required, List<String> optional) {

  static Members of(String... required) {
    return new Members(List.of(required), List.of());
  }

  Members and(String... more) {
    return new Members(Stream.concat(required.stream(), Stream.of(more)).toList(), optional);
  }

  Members optionally(String... more) {
    return new Members(required, Stream.concat(optional.stream(), Stream.of(more)).toList());
  }

  boolean has(String name) {
    return required.contains(name) || optional.contains(name);
  }

  String listed() {
    return String.join(", ", Stream.concat(required.stream(), optional.stream()).toList());
  }
}
