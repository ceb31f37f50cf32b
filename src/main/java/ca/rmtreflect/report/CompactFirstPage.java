package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// The first page of the compact record: who and when, how the year stands, what deserves a second
/// look, what comes next, and the declaration.
final class CompactFirstPage {

  private static final List<Integer> SIGNED = List.of(13, 43, 12, 32);

  private CompactFirstPage() {}

  static List<Block> of(ReportInput input) {
    List<Block> blocks = head(input);
    FirstPageRoom room = FirstPageRoom.of(input);
    blocks.addAll(SectionStrip.of(input, room));
    blocks.addAll(CompactSummary.of(input, room));
    if (room.signed()) {
      blocks.addAll(declaration(input));
    }
    blocks.add(new Block.PageBreak());
    return blocks;
  }

  /// What stands above the account set-up where it goes out alone.
  static List<Block> ofAccounts(ReportInput input) {
    return head(input);
  }

  /// The declaration closes a record whose first page has no room for it.
  static List<Block> declarationAtTheEnd(ReportInput input) {
    return FirstPageRoom.of(input).signed() ? List.of() : declaration(input);
  }

  private static List<Block> head(ReportInput input) {
    TextMaker words = input.words();
    Assessment assessment = input.assessment();
    List<Block> blocks = new ArrayList<>();
    Text subtitle =
        words.joined(
            List.of(
                words.text(OpeningChapter.subtitle(input.choices().part())),
                OpeningChapter.status(input)),
            TextPair.SEPARATOR);
    blocks.add(
        new Block.Title(
            words.content(input.pack().title()),
            subtitle,
            words.typed(OpeningChapter.year(assessment))));
    blocks.add(who(input));
    blocks.add(OpeningChapter.about(input));
    return blocks;
  }

  /// In characters: what this is and is not.
  static int about(ReportInput input) {
    return OpeningChapter.about(input).paragraphs().getFirst().plain().length();
  }

  static Block.KeyValues who(ReportInput input) {
    List<Block.Pair> pairs = new ArrayList<>();
    for (Section section : input.sections(SectionKind.PROFILE)) {
      for (Item item : section.items()) {
        Entry entry = input.assessment().profile().get(item.id());
        if (input.evaluation().asked().contains(item.id())) {
          pairs.add(ProfileLine.always(item, entry, input.words()));
        }
      }
    }
    if (!input.withNotes()) {
      pairs.add(OpeningChapter.leftOut(input.words()));
    }
    return new Block.KeyValues(
        input.words().text("report.who"), pairs, Block.KeyValues.Shape.PERSON);
  }

  private static List<Block> declaration(ReportInput input) {
    TextMaker words = input.words();
    Declaration declaration = input.assessment().declaration();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.declaration"), "declaration"));
    Text statement = words.text("declaration.statement");
    blocks.add(
        Lines.small(
            declaration.isComplete()
                ? statement
                : words.joined(List.of(statement, words.strong("report.declaration.open")), " ")));
    List<Block.Field> fields = DeclarationChapter.fields(declaration, words);
    Block.Field name = fields.getFirst();
    blocks.add(
        new Block.Form(
            words.text("report.declaration"),
            List.of(
                new Block.Field(name.id(), name.label(), name.room(), true),
                fields.get(1),
                new Block.Field(
                    fields.getLast().id(), fields.getLast().label(), new Block.Room.Words(1))),
            SIGNED));
    return blocks;
  }
}
