package ca.rmtreflect.report.html;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;

/// The name of a section at the head of every sheet on which it goes on, so that a loose sheet says
/// where it belongs.
///
/// The page takes the last name that stands before it. So a section takes its name back where it
/// ends: the sheet after it may begin with another one.
final class RunningTitle {

  private final Markup markup;
  private final TextMarkup texts;
  private final FrameWords words;
  private final boolean used;
  private boolean running;

  RunningTitle(Markup markup, TextMarkup texts, Report report) {
    this.markup = markup;
    this.texts = texts;
    words = FrameWords.of(report);
    used = report.detail() == Detail.COMPACT;
  }

  void before(Block block) {
    if (running && (isSection(block) || block instanceof Block.PageBreak)) {
      markup.open("div", "class", "running").close().line();
      running = false;
    }
  }

  void after(Block block) {
    if (used && block instanceof Block.Heading heading && isSection(block)) {
      markup.open("div", "class", "running");
      texts.flowing("span", words.text("report.continued", heading.text()));
      markup.close().line();
      running = true;
    }
  }

  private static boolean isSection(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }
}
