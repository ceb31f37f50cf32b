package archfixtures.i18n;

import java.util.Locale;

final class SetsTheLocale {
  void speakFrench() {
    Locale.setDefault(Locale.CANADA_FRENCH);
  }
}
