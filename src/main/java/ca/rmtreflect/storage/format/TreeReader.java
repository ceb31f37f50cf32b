package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem.Code;
import java.nio.CharBuffer;
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
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree of a text token by token, so that each refusal has its own reason and place, and
/// so that numbers stay exact.
final class TreeReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NAME = 200;

  /// Each part costs far more memory than the characters it is written with.
  private static final int MOST_PARTS = 500_000;

  private static final int LONGEST_NUMBER = 32;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST + 1)
                  .maxStringLength(AssessmentFormat.LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;
  private int parts;

  private TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /// The object that a text holds, or null with the reason among the problems.
  static @Nullable ObjectNode read(CharBuffer text, Problems problems) {
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(),
            text.array(),
            text.arrayOffset() + text.position(),
            text.remaining())) {
      try {
        return new TreeReader(parser).document();
      } catch (Refused e) {
        problems.add(e.pointer, e.code, e.values);
      } catch (JacksonException | NumberFormatException e) {
        boolean tooLong =
            e instanceof StreamConstraintsException || e instanceof NumberFormatException;
        TokenStreamLocation where = parser.currentLocation();
        problems.add(
            "", tooLong ? Code.TOO_LONG : Code.NOT_JSON, where.getLineNr(), where.getColumnNr());
      }
    }
    return null;
  }

  private ObjectNode document() throws Refused {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Refused("", Code.EXPECTED_OBJECT);
    }
    ObjectNode root = object("", 1);
    if (parser.nextToken() != null) {
      throw refused("", Code.TRAILING_CONTENT);
    }
    return root;
  }

  private ObjectNode object(String at, int depth) throws Refused {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (object.has(name)) {
        throw refused(at, Code.DUPLICATE_MEMBER, name);
      }
      parser.nextToken();
      object.set(name, value(Pointers.member(at, name), depth + 1));
    }
    return object;
  }

  private ArrayNode array(String at, int depth) throws Refused {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(Pointers.element(at, array.size()), depth + 1));
    }
    return array;
  }

  private JsonNode value(String at, int depth) throws Refused {
    JsonToken token = parser.currentToken();
    if (++parts > MOST_PARTS) {
      throw refused("", Code.TOO_MANY_PARTS, MOST_PARTS);
    }
    if (token.isStructStart() && depth > DEEPEST) {
      throw refused("", Code.TOO_DEEP, DEEPEST);
    }
    return switch (token) {
      case START_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw refused(at, Code.NOT_JSON);
    };
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private Refused refused(String at, Code code, Object... values) {
    TokenStreamLocation where = parser.currentTokenLocation();
    Object[] all = new Object[values.length + 2];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = where.getLineNr();
    all[values.length + 1] = where.getColumnNr();
    return new Refused(at, code, all);
  }

  /// Why reading stops. It never leaves this class.
  private static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String pointer;
    private final Code code;
    private final transient Object[] values;

    Refused(String pointer, Code code, Object... values) {
      this.pointer = pointer;
      this.code = code;
      this.values = values;
    }
  }
}
