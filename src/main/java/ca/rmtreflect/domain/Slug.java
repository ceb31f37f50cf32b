package ca.rmtreflect.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The written form of ids and of enum constants: lower case, hyphens, never a position.
public final class Slug {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

  private Slug() {}

  /// `NO_SWITCH` is written `no-switch`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant that a slug names, empty when there is none.
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String slug) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(slug)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /// Whether a text may serve as an id: 1 to 40 of `a-z`, `0-9` and `-`.
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }
}
