package ca.rmtreflect.content;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.MemberNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the small values of which a pack is made, each with a stand-in where it is wrong.
final class Values {

  private static final LocalizedText STAND_IN = new LocalizedText("?", "?");

  private Values() {}

  static LocalizedText localized(Cursor at) {
    if (!at.isObject()) {
      at.object(MemberNames.of());
      return STAND_IN;
    }
    for (Language language : Language.values()) {
      if (!at.get(language.code()).isThere()) {
        at.report(Code.MISSING_LANGUAGE, language.code());
      }
    }
    at.object(MemberNames.of().optionally(Language.codes()));
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
    return !Problem.isPrinted(codePoint) || Character.getType(codePoint) == Character.PRIVATE_USE;
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
}
