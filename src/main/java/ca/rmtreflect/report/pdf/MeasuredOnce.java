package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Keeps the width of every word it has measured. A record says most of its words more than once,
/// and each is measured for its column, for its line and for the layout that follows the first.
final class MeasuredOnce extends PdfBoxTextRenderer {

  /// Every element has a font object of its own, even where the type is the same.
  private record Face(List<?> fonts, float size) {
    static Face of(FSFont font) {
      return new Face(((PdfBoxFSFont) font).getFontDescriptions(), font.getSize2D());
    }
  }

  private final Map<Face, Map<String, Integer>> widths = new HashMap<>();
  private final IdentityHashMap<FSFont, Map<String, Integer>> known = new IdentityHashMap<>();

  @Override
  public int getWidth(FontContext context, FSFont font, String string) {
    Map<String, Integer> words =
        known.computeIfAbsent(
            font, one -> widths.computeIfAbsent(Face.of(one), _ -> new HashMap<>()));
    Integer width = words.get(string);
    if (width == null) {
      // The library measures long words in pieces, each by way of this method.
      width = super.getWidth(context, font, string);
      words.put(string, width);
    }
    return width;
  }
}
