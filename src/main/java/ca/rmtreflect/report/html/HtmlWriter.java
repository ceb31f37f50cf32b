package ca.rmtreflect.report.html;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.KeepNext;
import ca.rmtreflect.report.Pageless;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Punctuation;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the record as one HTML file that needs nothing else: for any browser, light and dark, on
/// screen and on paper.
public final class HtmlWriter {

  private static final String START = "start-of-record";

  /// The record for a browser, in UTF-8.
  public void write(Report report, OutputStream out) throws IOException {
    Report kept = Punctuation.kept(Pageless.of(report));
    out.write(document(kept, Medium.SCREEN, null).getBytes(StandardCharsets.UTF_8));
  }

  /// The same elements for the sheets of a PDF, with bookmarks.
  public String forPaper(Report report, Paper paper) throws IOException {
    return document(Punctuation.kept(report), Medium.PAPER, paper);
  }

  private static String document(Report report, Medium medium, @Nullable Paper paper)
      throws IOException {
    FrameWords words = FrameWords.of(report);
    Markup markup = new Markup();
    if (medium == Medium.SCREEN) {
      markup.raw("<!DOCTYPE html>").line();
    }
    String language = report.language().locale().toLanguageTag();
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language).line();
    head(markup, report, words, medium, paper);
    body(markup, report, words, medium);
    return markup.close().line().toString();
  }

  private static void head(
      Markup markup, Report report, FrameWords words, Medium medium, @Nullable Paper paper)
      throws IOException {
    markup.open("head").line();
    markup.empty("meta", "charset", "utf-8").line();
    markup.open("title").text(report.title()).close().line();
    markup.empty("meta", "name", "description", "content", report.description()).line();
    String pages = Stylesheet.pages(report.footer(), words.pageLabels(), paper);
    markup.open("style", "media", "print").raw("\n" + printed(medium) + pages);
    markup.close().line();
    switch (medium) {
      case SCREEN -> {
        markup
            .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
            .line()
            .open("style", "media", "screen")
            .raw("\n" + Stylesheet.named("record-screen.css"))
            .close();
      }
      case PAPER -> new Bookmarks(markup).write(report.blocks());
    }
    markup.close().line();
  }

  private static void body(Markup markup, Report report, FrameWords words, Medium medium) {
    TextMarkup texts = new TextMarkup(markup, report.language(), medium);
    BlockMarkup blocks = new BlockMarkup(markup, texts, medium, report.detail() == Detail.COMPACT);
    List<Block> content = report.blocks();
    markup.open("body", "class", style(report)).line();
    if (medium == Medium.SCREEN) {
      texts.element("a", words.text("report.skip"), "class", "skip", "href", "#" + START);
      markup.line();
    }
    if (!content.isEmpty() && content.getFirst() instanceof Block.Title title) {
      blocks.block(title);
      content = content.subList(1, content.size());
    }
    if (medium == Medium.SCREEN) {
      contents(markup, report, words);
    }
    markup.open("main", "id", START).line();
    RunningTitle running = new RunningTitle(markup, texts, report);
    Block before = new Block.PageBreak();
    for (int i = 0; i < content.size(); i++) {
      Block block = content.get(i);
      if (medium == Medium.PAPER) {
        running.before(block);
        space(markup, before, block);
      }
      if (block instanceof Block.Paragraph paragraph && KeepNext.applies(content, i)) {
        texts.introduction(paragraph);
        markup.line();
      } else if (medium == Medium.PAPER && KeepNext.isHeadedTable(content, i)) {
        blocks.headed((Block.Heading) block, (Block.KeyValues) content.get(i + 1));
        i++;
      } else {
        blocks.block(block);
      }
      if (medium == Medium.PAPER) {
        running.after(block);
      }
      before = content.get(i);
    }
    markup.close().line();
    if (medium == Medium.SCREEN) {
      markup.open("footer");
      texts.element("p", report.footer());
      markup.close().line();
    }
    markup.close().line();
  }

  private static String printed(Medium medium) {
    String printed = Stylesheet.named("record.css");
    return switch (medium) {
      case SCREEN -> printed + Stylesheet.named("record-web.css");
      case PAPER -> printed;
    };
  }

  private static @Nullable String style(Report report) {
    List<String> styles = new ArrayList<>();
    if (report.detail() == Detail.COMPACT) {
      styles.add("compact");
    }
    if (report.languages().size() > 1) {
      styles.add("bilingual");
    }
    return styles.isEmpty() ? null : String.join(" ", styles);
  }

  /// A margin above a heading would be kept at the head of a sheet, where room that ends the sheet
  /// before it is not.
  private static void space(Markup markup, Block before, Block block) {
    if (block instanceof Block.Heading heading
        && !(before instanceof Block.Heading || before instanceof Block.PageBreak)) {
      markup.open("div", "class", "above-" + heading.level()).close().line();
    }
  }

  private static void contents(Markup markup, Report report, FrameWords words) {
    List<Block.Heading> sections =
        report.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1)
            .toList();
    if (sections.isEmpty()) {
      return;
    }
    TextMarkup texts = new TextMarkup(markup, report.language(), Medium.SCREEN);
    markup.open("nav", "aria-label", words.line("report.contents")).open("ul").line();
    for (Block.Heading section : sections) {
      markup.open("li");
      texts.element("a", section.text(), "href", "#" + section.anchor());
      markup.close().line();
    }
    markup.close().close().line();
  }
}
