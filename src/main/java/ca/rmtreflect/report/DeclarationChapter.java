package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Declaration;
import java.util.ArrayList;
import java.util.List;

/// The declaration, with lines to sign on.
final class DeclarationChapter {

  private static final Text EMPTY = new Text(List.of());

  private DeclarationChapter() {}

  static List<Block> of(Material material) {
    Words words = material.words();
    Declaration declaration = material.assessment().declaration();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.declaration"), "declaration"));
    blocks.add(Lines.line(words.text("declaration.statement")));
    if (!declaration.isComplete()) {
      blocks.add(Lines.line(words.quiet("report.declaration.open")));
    }
    blocks.add(
        new Block.WritingLine(
            words.text("report.declaration.name"),
            declaration.name().isBlank() ? EMPTY : words.typed(declaration.name())));
    blocks.add(
        new Block.WritingLine(
            words.text("report.declaration.date"),
            declaration.date() == null ? EMPTY : words.day(declaration.date())));
    blocks.add(new Block.WritingLine(words.text("report.declaration.signature"), EMPTY));
    return blocks;
  }
}
