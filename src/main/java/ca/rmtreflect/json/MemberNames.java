package ca.rmtreflect.json;

import java.util.List;
import java.util.stream.Stream;

/// The members that an object must have, and those that it may have.
public record MemberNames(List<String> required, List<String> optional) {

  public static MemberNames of(String... required) {
    return new MemberNames(List.of(required), List.of());
  }

  public MemberNames and(String... more) {
    return new MemberNames(Stream.concat(required.stream(), Stream.of(more)).toList(), optional);
  }

  public MemberNames optionally(String... more) {
    return new MemberNames(required, Stream.concat(optional.stream(), Stream.of(more)).toList());
  }

  boolean has(String name) {
    return required.contains(name) || optional.contains(name);
  }

  String listed() {
    return String.join(", ", Stream.concat(required.stream(), optional.stream()).toList());
  }
}
