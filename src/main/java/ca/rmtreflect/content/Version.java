package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.json.Cursor;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of a pack: a year, and which pack of that year.
record Version(int year, int number) implements Comparable<Version> {

  private static final Pattern FORM = Pattern.compile("(20\\d{2})\\.([1-9]\\d{0,2})");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::year).thenComparingInt(Version::number);

  static Optional<Version> of(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  static String read(Cursor at) {
    Optional<String> version = at.text();
    version.filter(text -> of(text).isEmpty()).ifPresent(text -> at.report(Code.BAD_VERSION, text));
    return version.orElse("");
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return year + "." + number;
  }
}
