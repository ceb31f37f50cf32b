package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What the PDF libraries share with the rest of the process.
final class Libraries {

  // Held here, as the logging system forgets the level of a logger that nobody holds.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");
  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private Libraries() {}

  /// No window system for drawing in memory, and nothing of a record in a log.
  static void settle() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    XRLog.setLoggingEnabled(false);
    PDFBOX.setLevel(Level.OFF);
    FONTBOX.setLevel(Level.OFF);
  }

  /// The sRGB profile that says which colours are meant.
  static byte[] colourProfile() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
