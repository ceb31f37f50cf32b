package ca.rmtreflect.content;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the small values of which a pack is made, each with a stand-in where it is wrong.
final class Values {

  private static final LocalizedText STAND_IN = new LocalizedText("?", "?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final BigInteger MOST = BigInteger.valueOf(9999);

  private Values() {}

  static String id(Cursor at) {
    Optional<String> id = at.text();
    id.filter(text -> !Slug.isValid(text)).ifPresent(text -> at.report(Code.BAD_ID, text));
    return id.orElse("");
  }

  static LocalizedText localized(Cursor at) {
    if (!at.isObject()) {
      at.object(Members.of());
      return STAND_IN;
    }
    for (Language language : Language.values()) {
      if (!at.get(language.code()).isThere()) {
        at.report(Code.MISSING_LANGUAGE, language.code());
      }
    }
    at.object(Members.of().optionally(Language.EN.code(), Language.FR.code()));
    Optional<String> en = prose(at.get(Language.EN.code()));
    Optional<String> fr = prose(at.get(Language.FR.code()));
    return en.isPresent() && fr.isPresent() ? new LocalizedText(en.get(), fr.get()) : STAND_IN;
  }

  static @Nullable LocalizedText localizedOrNull(Cursor at) {
    return at.isThere() ? localized(at) : null;
  }

  /// The sound text, empty where there is none or it is not fit to print.
  private static Optional<String> prose(Cursor at) {
    return at.text()
        .filter(text -> {
          if (text.codePoints().allMatch(Values::isSpace)) {
            at.report(Code.BLANK_TEXT);
            return false;
          }
          if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            at.report(Code.OUTER_SPACE);
          }
          text.codePoints()
              .filter(Values::isUnprintable)
              .findFirst()
              .ifPresent(one -> at.report(Code.BAD_CHARACTER, "U+%04X".formatted(one)));
          return true;
        });
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  static LocalDate date(Cursor at) {
    return at.text()
        .flatMap(text -> {
          try {
            if (DATE.matcher(text).matches()) {
              LocalDate date = LocalDate.parse(text);
              if (date.getYear() > 0) {
                return Optional.of(date);
              }
              at.report(Code.BAD_YEAR, text);
              return Optional.empty();
            }
          } catch (DateTimeException _) {
            // A day that no calendar has is reported like any other text.
          }
          at.report(Code.BAD_DATE, text);
          return Optional.empty();
        })
        .orElse(LocalDate.EPOCH);
  }

  static Optional<URI> link(Cursor at) {
    return at.text()
        .flatMap(text -> {
          try {
            URI link = new URI(text);
            if (text.startsWith("https://")
                && link.getHost() != null
                && link.getUserInfo() == null) {
              return Optional.of(link);
            }
          } catch (URISyntaxException _) {
            // Reported below: its message would quote the text in English.
          }
          at.report(Code.BAD_LINK, text);
          return Optional.empty();
        });
  }

  static int revision(Cursor at) {
    Optional<BigInteger> number = at.integer();
    number
        .filter(value -> value.signum() < 1)
        .ifPresent(value -> at.report(Code.TOO_SMALL, value, 1));
    number
        .filter(value -> value.compareTo(MOST) > 0)
        .ifPresent(value -> at.report(Code.TOO_BIG, value, MOST));
    return number.map(BigInteger::intValue).orElse(1);
  }
}
