package ca.rmtreflect.i18n;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import java.time.LocalDate;

/// Where a note on a platform comes from, and how sure it is.
public final class PlatformOrigin {

  private PlatformOrigin() {}

  /// In words. A note that nobody checked is as old as its pack.
  public static String of(Platform platform, Pack pack, Messages messages) {
    LocalDate checked = platform.checked();
    return messages.text(
        checked == null ? "help.compiled" : "help.checked",
        Dates.day(checked == null ? pack.compiled() : checked, messages.language()),
        messages.word("confidence.", platform.confidence()));
  }
}
