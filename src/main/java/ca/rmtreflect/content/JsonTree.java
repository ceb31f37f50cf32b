package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads bytes as JSON and nothing looser: UTF-8, one object, no member twice, bounded in every
/// direction.
///
/// A library's message quotes what it read; a problem names the place alone.
final class JsonTree {

  /// Sixteen times the largest pack there is; the tree of a hostile file of this size still fits in
  /// a small heap.
  static final int MOST_BYTES = 2 * 1024 * 1024;

  static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(MOST_BYTES)
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(1_000_000)
                  .maxNameLength(200)
                  .maxNumberLength(32)
                  .build())
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Problems problems;

  private JsonTree(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// The tree, or nothing when the bytes are not JSON at all; what is wrong is added either way.
  static Optional<JsonNode> read(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add("", Code.TOO_LARGE, bytes.length, MOST_BYTES);
      return Optional.empty();
    }
    String text = decode(bytes, problems);
    if (text == null) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      problems.add("", Code.EMPTY_FILE);
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(parser, problems).document();
    }
  }

  private static @Nullable String decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      problems.add("", Code.NOT_UTF_8, in.position() + 1);
      return null;
    }
    String text = out.flip().toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private Optional<JsonNode> document() {
    try {
      parser.nextToken();
      JsonNode root = value();
      return hasMore() ? Optional.empty() : Optional.of(root);
    } catch (StreamConstraintsException _) {
      boolean deep = parser.streamReadContext().getNestingDepth() >= DEEPEST;
      if (deep) {
        add(Code.TOO_DEEP, parser.currentLocation(), DEEPEST);
      } else {
        add(Code.TOO_LONG, parser.currentLocation());
      }
    } catch (JacksonException e) {
      add(Code.NOT_JSON, e.getLocation());
    }
    return Optional.empty();
  }

  /// What follows the document cannot be anything but a mistake, readable or not.
  private boolean hasMore() {
    try {
      if (parser.nextToken() == null) {
        return false;
      }
      add(Code.TRAILING_CONTENT, parser.currentTokenLocation());
    } catch (JacksonException e) {
      add(Code.TRAILING_CONTENT, e.getLocation());
    }
    return true;
  }

  private JsonNode value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (object.has(name)) {
        add(Code.DUPLICATE_MEMBER, parser.currentTokenLocation(), name);
      }
      parser.nextToken();
      JsonNode value = value();
      if (!object.has(name)) {
        object.set(name, value);
      }
    }
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  /// A problem at a line and a column, which are its last two values.
  private void add(Code code, TokenStreamLocation at, Object... first) {
    Stream<Object> place = Stream.of(at.getLineNr(), at.getColumnNr());
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    problems.add(pointer, code, Stream.concat(Arrays.stream(first), place).toArray());
  }
}
