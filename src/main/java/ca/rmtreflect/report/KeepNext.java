package ca.rmtreflect.report;

import java.util.List;

/// What must not stand alone at the foot of a page: a heading, what is said between a heading and
/// its first table or part, and what is said above a form.
public final class KeepNext {

  /// In characters: some four lines, which stand well enough by themselves.
  private static final int LONG = 350;

  private KeepNext() {}

  /// Whether the block at an index is nothing without the one after it.
  public static boolean applies(List<Block> blocks, int index) {
    if (index == blocks.size() - 1 || blocks.get(index + 1) instanceof Block.PageBreak) {
      return false;
    }
    return switch (blocks.get(index)) {
      case Block.Heading _ -> true;
      case Block.Paragraph _ -> introduces(blocks, index);
      default -> false;
    };
  }

  /// Whether a heading is the head of a table, so that it repeats where the rows go on overleaf:
  /// that of a part of a section, above the facts of one thing.
  public static boolean isHeadedTable(List<Block> blocks, int index) {
    return index < blocks.size() - 1
        && blocks.get(index) instanceof Block.Heading heading
        && heading.level() > 1
        && blocks.get(index + 1) instanceof Block.KeyValues pairs
        && pairs.shape() == Block.KeyValues.Shape.FACTS;
  }

  private static boolean introduces(List<Block> blocks, int index) {
    int last = index;
    while (last < blocks.size() - 1 && blocks.get(last + 1) instanceof Block.Paragraph) {
      last++;
    }
    Block next = last < blocks.size() - 1 ? blocks.get(last + 1) : new Block.PageBreak();
    if (next instanceof Block.Form) {
      return true;
    }
    boolean isLong = ((Block.Paragraph) blocks.get(index)).text().plain().length() > LONG;
    if (isLong && !(next instanceof Block.Heading)) {
      return false;
    }
    int first = index;
    while (first > 0 && blocks.get(first - 1) instanceof Block.Paragraph) {
      first--;
    }
    return first > 0
        && blocks.get(first - 1) instanceof Block.Heading above
        && (next instanceof Block.Heading part
            ? part.level() > above.level()
            : !(next instanceof Block.PageBreak));
  }
}
