package ca.rmtreflect.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/// Writes in the encoding of a console. What that lacks takes its plain form, such as "..." for
/// “…”, and at worst e for é; a question mark stands only for a letter that has none.
final class ConsoleWriter extends Writer {

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("‚", "'"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("„", "\""),
          Map.entry("«", "\""),
          Map.entry("»", "\""),
          Map.entry("–", "-"),
          Map.entry("—", "-"),
          Map.entry("\u2010", "-"),
          Map.entry("\u2011", "-"),
          Map.entry("−", "-"),
          Map.entry("•", "*"),
          Map.entry("·", "-"),
          Map.entry("×", "x"),
          Map.entry("→", "->"),
          Map.entry("←", "<-"),
          Map.entry("€", "EUR"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "OE"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "AE"),
          Map.entry("ß", "ss"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ı", "i"));

  private final Charset charset;
  private final Writer out;

  ConsoleWriter(OutputStream stream, Charset charset) {
    this.charset = charset;
    out = new OutputStreamWriter(stream, charset);
  }

  /// Prints to a stream of the system in the encoding that this has, each line at once where asked.
  static PrintWriter on(PrintStream stream, boolean lineByLine) {
    return new PrintWriter(new ConsoleWriter(stream, stream.charset()), lineByLine);
  }

  @Override
  public void write(char[] signs, int from, int length) throws IOException {
    out.write(plain(new String(signs, from, length), charset));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /// A text with nothing in it that an encoding lacks.
  static String plain(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    String whole = Normalizer.normalize(text, Form.NFC);
    if (!encoder.canEncode('«')) {
      whole = whole.replace("«\u00a0", "\"").replace("\u00a0»", "\"");
    }
    StringBuilder plain = new StringBuilder();
    whole
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(sign -> plain.append(encoder.canEncode(sign) ? sign : substitute(sign, encoder)));
    return plain.toString();
  }

  private static String substitute(String sign, CharsetEncoder encoder) {
    String known = PLAIN.get(sign);
    String plain =
        known == null ? Normalizer.normalize(sign, Form.NFKD).replaceAll("\\p{M}", "") : known;
    return encoder.canEncode(plain) ? plain : "?";
  }
}
