package ca.rmtreflect.report.html;

import ca.rmtreflect.report.Block;
import java.util.List;

/// The outline of the headings, in the element from which the PDF library makes bookmarks.
final class Bookmarks {

  private final Markup markup;

  Bookmarks(Markup markup) {
    this.markup = markup;
  }

  void write(List<Block> blocks) {
    int depth = 0;
    markup.open("bookmarks");
    for (Block block : blocks) {
      Block.Heading heading =
          switch (block) {
            case Block.Heading one -> one;
            case Block.Entry entry -> entry.heading();
            default -> null;
          };
      if (heading != null) {
        for (; depth >= heading.level(); depth--) {
          markup.close();
        }
        String name = heading.text().oneLine();
        markup.line().open("bookmark", "name", name, "href", "#" + heading.anchor());
        depth++;
      }
    }
    for (; depth > 0; depth--) {
      markup.close();
    }
    markup.close().line();
  }
}
