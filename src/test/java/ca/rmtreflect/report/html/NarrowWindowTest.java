package ca.rmtreflect.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.report.OtherPrograms;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a window of 400 pixels, nothing has to be scrolled sideways and no word is parted; nor where
/// the accounts stand beside each other.
class NarrowWindowTest {

  private static final Pattern FOUND = Pattern.compile("(?s)<pre id=\"found\">(.*?)</pre>");

  /// Says what is wider than the window, and which words stand on two lines.
  private static final String PAGE =
      """
      <!DOCTYPE html><meta charset="utf-8"><pre id="found">not run</pre>
      <iframe id="window" style="width: WIDTHpx; height: 900px; border: 0" srcdoc="%s"></iframe>
      <script>
      const frame = document.getElementById('window');
      frame.onload = () => {
        const page = frame.contentDocument, found = [];
        if (page.documentElement.scrollWidth > WIDTH) found.push('wide: ' + page.documentElement.scrollWidth);
        for (const cell of page.querySelectorAll('th, td'))
          if (!cell.closest(HIDDEN) && cell.scrollWidth > cell.clientWidth + 1)
            found.push('over: ' + cell.textContent);
        const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (text.parentElement.closest(HIDDEN)) continue;
          for (const word of text.data.matchAll(/[\\p{L}\\p{N}’]+/gu)) {
            const range = page.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1)
              found.push(word[0]);
          }
        }
        document.getElementById('found').textContent = found.join('|');
      };
      </script>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void findBrowser() throws Exception {
    OtherPrograms.assumeChromium();
  }

  @Test
  void noWordIsPartedAndNothingIsWiderThanTheWindow() throws Exception {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (RecordCase one : List.of(RecordCase.CLINIC, RecordCase.SOLO, RecordCase.SECOND_YEAR)) {
      for (ReportLanguage spoken : ReportLanguage.values()) {
        for (Detail detail : Detail.values()) {
          ByteArrayOutputStream html = new ByteArrayOutputStream();
          new HtmlWriter().write(one.report(spoken, detail), html);
          String found = found(html.toString(UTF_8));
          if (!found.isEmpty()) {
            wrong.put(one + " " + spoken + " " + detail, found);
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /// Where the accounts stand beside each other, from the narrowest window for it.
  @ParameterizedTest
  @ValueSource(ints = {970, 1240})
  void noAccountReachesIntoTheNextColumn(int width) throws Exception {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (RecordCase one : List.of(RecordCase.CLINIC, RecordCase.SOLO)) {
      for (ReportLanguage spoken : ReportLanguage.values()) {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlWriter().write(one.report(spoken, Detail.COMPACT), html);
        String found = found(html.toString(UTF_8), width, "caption, style");
        if (!found.isEmpty()) {
          wrong.put(one + " " + spoken, found);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void bothFaultsAreSeen() throws Exception {
    String word = "<!DOCTYPE html><p style='width: 30px; overflow-wrap: anywhere'>Unbreakable</p>";
    assertEquals(
        "wide: 900|Unbreakable",
        found(word + "<div style='width: 900px'>wide</div>" + "<style>body { margin: 0 }</style>"));
  }

  private String found(String html) throws Exception {
    return found(html, 400, "thead, caption, style");
  }

  /// `hidden` is what nobody sees.
  private String found(String html, int width, String hidden) throws Exception {
    String page =
        PAGE.replace("WIDTH", Integer.toString(width)).replace("HIDDEN", "'" + hidden + "'");
    String quoted = html.replace("&", "&amp;").replace("\"", "&quot;");
    var matcher =
        FOUND.matcher(
            new OtherPrograms(folder).elements(page.replace("%s", quoted).getBytes(UTF_8)));
    return matcher.find() ? matcher.group(1) : "no answer";
  }
}
