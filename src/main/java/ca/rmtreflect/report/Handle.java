package ca.rmtreflect.report;

import java.util.regex.Pattern;

/// The name of an account or a short web address inside a text: `@maplestreethealth`,
/// `tremblay.example/massage`. No line ends inside one.
public final class Handle {

  /// In characters: what fits into the narrowest column. A longer one may be parted.
  public static final int LONGEST = 24;

  private static final String LABEL = "[\\p{L}\\p{N}_-]++";

  /// A handle, without a full stop that follows it. It goes back over nothing, whatever somebody
  /// wrote: neither time nor stack grow faster than the text.
  public static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/:._-])"
              + ("(?:@" + LABEL + "(?:\\." + LABEL + ")*+")
              + ("|" + LABEL + "(?:\\." + LABEL + ")++(?<=\\.\\p{L}{2,24})")
              + "(?:/[\\p{L}\\p{N}_./-]*[\\p{L}\\p{N}])?)"
              + "(?![\\p{L}\\p{N}])");

  private Handle() {}
}
