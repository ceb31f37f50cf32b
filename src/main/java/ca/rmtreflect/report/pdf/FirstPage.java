package ca.rmtreflect.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/// The signs of the first page in the order in which they are written, as far as they can be had
/// without opening the fonts of a file that may be anybody's: by the table that each font brings
/// for searching and copying.
final class FirstPage {

  private static final int DEEPEST = 32;
  private static final int LARGEST_CONTENT = 1024 * 1024;
  private static final int LARGEST_TABLE = 256 * 1024;
  private static final int LONGEST_RUN = 256;
  private static final int MOST_FONTS = 16;
  private static final char UNKNOWN = '\ufffd';

  /// The first and the last code of a run, and the sign of the first.
  private static final Pattern RUN =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>");

  private final COSDictionary page;
  private final Map<COSName, Map<Integer, Character>> fonts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private FirstPage(COSDictionary page) {
    this.page = page;
  }

  /// Whether the first page of a document has a word in one piece.
  static boolean says(COSDictionary catalog, String word) throws IOException {
    COSDictionary node = catalog.getCOSDictionary(COSName.PAGES);
    for (int depth = 0; node != null && depth < DEEPEST; depth++) {
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        FirstPage page = new FirstPage(node);
        page.read();
        return page.text.indexOf(word) >= 0;
      }
      node = kids.size() > 0 && kids.getObject(0) instanceof COSDictionary first ? first : null;
    }
    return false;
  }

  private void read() throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content());
    Map<Integer, Character> font = Map.of();
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add((COSBase) token);
        continue;
      }
      if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
          && !operands.isEmpty()
          && operands.getFirst() instanceof COSName name) {
        font = signs(name);
      }
      for (COSBase operand : operands) {
        show(operand, font);
      }
      operands.clear();
    }
  }

  /// Programs that add to a page put several streams in a row.
  private byte[] content() throws IOException {
    COSBase content = page.getDictionaryObject(COSName.CONTENTS);
    if (content instanceof COSStream one) {
      return Unpacked.bytes(one, LARGEST_CONTENT);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (content instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSStream part) {
          all.writeBytes(Unpacked.bytes(part, LARGEST_CONTENT - all.size()));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  private void show(COSBase operand, Map<Integer, Character> font) {
    if (operand instanceof COSArray pieces) {
      pieces.forEach(piece -> show(piece, font));
    } else if (operand instanceof COSString codes) {
      byte[] bytes = codes.getBytes();
      for (int i = 0; i + 1 < bytes.length; i += 2) {
        int code = (Byte.toUnsignedInt(bytes[i]) << 8) | Byte.toUnsignedInt(bytes[i + 1]);
        text.append(font.getOrDefault(code, UNKNOWN).charValue());
      }
    }
  }

  /// What the codes of a font stand for.
  private Map<Integer, Character> signs(COSName font) throws IOException {
    Map<Integer, Character> known = fonts.get(font);
    if (known != null) {
      return known;
    }
    if (fonts.size() == MOST_FONTS) {
      throw new IOException("more fonts than a page has");
    }
    Map<Integer, Character> signs = new HashMap<>();
    COSStream table = table(font);
    if (table != null) {
      String runs = new String(Unpacked.bytes(table, LARGEST_TABLE), StandardCharsets.US_ASCII);
      for (Matcher run = RUN.matcher(runs); run.find(); ) {
        int first = HexFormat.fromHexDigits(run.group(1));
        int last = Math.min(HexFormat.fromHexDigits(run.group(2)), first + LONGEST_RUN);
        int sign = HexFormat.fromHexDigits(run.group(3));
        for (int code = first; code <= last; code++) {
          signs.put(code, (char) (sign + code - first));
        }
      }
    }
    fonts.put(font, signs);
    return signs;
  }

  private @Nullable COSStream table(COSName font) {
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    COSDictionary all = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    COSDictionary one = all == null ? null : all.getCOSDictionary(font);
    return one == null ? null : one.getCOSStream(COSName.TO_UNICODE);
  }
}
