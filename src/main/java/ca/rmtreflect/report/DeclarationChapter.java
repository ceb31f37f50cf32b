package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Declaration;
import java.util.ArrayList;
import java.util.List;

/// The declaration, with lines to sign on.
final class DeclarationChapter {

  private static final Block.Room LINE = new Block.Room.Words(1);

  private DeclarationChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    Declaration declaration = input.assessment().declaration();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.declaration"), "declaration"));
    blocks.add(Lines.line(words.text("declaration.statement")));
    if (!declaration.isComplete()) {
      blocks.add(Lines.line(words.quiet("report.declaration.open")));
    }
    blocks.add(new Block.Form(words.text("report.declaration"), fields(declaration, words)));
    return blocks;
  }

  /// Name, date and signature.
  static List<Block.Field> fields(Declaration declaration, TextMaker words) {
    return List.of(
        new Block.Field(
            "declaration-name",
            words.text("report.declaration.name"),
            declaration.name().isBlank() ? LINE : filled(words.typed(declaration.name()))),
        new Block.Field(
            "declaration-date",
            words.text("report.declaration.date"),
            declaration.date() == null
                ? new Block.Room.Day()
                : filled(words.day(declaration.date()))),
        new Block.Field(
            "declaration-signature",
            words.text("report.declaration.signature"),
            new Block.Room.Words(2)));
  }

  private static Block.Room filled(Text text) {
    return new Block.Room.Filled(List.of(Lines.line(text)));
  }
}
