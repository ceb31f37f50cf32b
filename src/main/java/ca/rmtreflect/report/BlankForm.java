package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.i18n.Messages;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The questionnaire as a form, for whoever would rather write by hand or in a document.
public final class BlankForm {

  private static final int ACTIONS = 6;

  // In characters.
  private static final int NAME = 32;
  private static final int YEAR = 8;

  private static final Block.Room DAY = new Block.Room.Day();

  private final Pack pack;
  private final TextMaker words;
  private final boolean sheets;
  private final List<Block> blocks = new ArrayList<>();
  private int number;

  private BlankForm(Pack pack, TextMaker words, boolean sheets) {
    this.pack = pack;
    this.words = words;
    this.sheets = sheets;
  }

  /// The form of a pack. A bilingual one asks each question in both languages, under one number.
  public static Report of(Pack pack, ReportLanguage language) {
    Report form =
        switch (language) {
          case EN -> of(pack, Language.EN, true);
          case FR -> of(pack, Language.FR, true);
          case BILINGUAL ->
              BilingualReport.of(of(pack, Language.EN, false), of(pack, Language.FR, false));
        };
    return named(form);
  }

  /// Every sheet has room for a name and a year, should it part from the others.
  private static Report named(Report form) {
    FrameWords frame = FrameWords.of(form);
    String name = frame.line("paper.name") + " " + "_".repeat(NAME);
    String year = frame.line("paper.year") + " " + "_".repeat(YEAR);
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(name + "   " + year + "\n", form.language(), Span.Weight.PLAIN));
    spans.addAll(form.footer().spans());
    return form.withFooter(new Text(spans, form.footer().translation()));
  }

  /// With `sheets`, each account has a page of its own; in two languages it would not fit on one.
  private static Report of(Pack pack, Language language, boolean sheets) {
    return new BlankForm(pack, new TextMaker(Messages.of(language)), sheets).build();
  }

  private Report build() {
    String title = pack.title().in(words.language());
    blocks.add(
        new Block.Title(
            words.content(pack.title()), words.text("paper.subtitle"), new Text(List.of())));
    blocks.add(
        new Block.Callout(
            List.of(
                words.text("paper.how"), words.text("paper.nobody"), words.content(pack.basis()))));
    pack.sections().forEach(this::add);
    return new Report(
        List.of(words.language()),
        words.plain("paper.title", title),
        words.plain("paper.description"),
        pack.sourcesAsOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
        words.text("paper.footer", title, pack.version()),
        blocks,
        0);
  }

  private void add(Section section) {
    Text title = words.content(section.title());
    switch (section.kind()) {
      case PROFILE -> {
        heading(section);
        List<Block.Field> fields = new ArrayList<>();
        fields.add(new Block.Field("year", words.text("paper.year"), new Block.Room.Words(1)));
        section.items().forEach(item -> fields.add(field(item)));
        blocks.add(new Block.Form(title, fields));
      }
      case CHECKPOINTS -> {
        heading(section);
        say(words.content(section.intro()));
        section.checkpoints().forEach(this::addCheckpoint);
      }
      case OUTLOOK -> {
        heading(section);
        say(words.content(section.intro()));
        List<Block.Field> fields = new ArrayList<>();
        section.items().forEach(item -> fields.add(field(item)));
        blocks.add(new Block.Form(title, fields));
        for (int goal = 1; goal <= Goal.MOST; goal++) {
          addDated("goal-" + goal, words.text("paper.goal", goal));
        }
      }
      case ACCOUNTS -> {
        heading(section);
        say(words.content(section.intro()));
        blocks.addAll(new BlankAccounts(pack, words, sheets).blocks());
      }
      case ACTIONS -> {
        heading(section);
        say(words.text("paper.actions"));
        for (int action = 1; action <= ACTIONS; action++) {
          addDated("action-" + action, words.text("paper.action", action));
        }
      }
      case FINISH -> {
        heading(section);
        say(words.text("declaration.statement"));
        blocks.add(
            new Block.Form(
                words.text("report.declaration"),
                List.of(
                    words("declaration-name", words.text("report.declaration.name"), 1),
                    new Block.Field("declaration-date", words.text("report.declaration.date"), DAY),
                    words(
                        "declaration-signature", words.text("report.declaration.signature"), 2))));
      }
    }
  }

  private void heading(Section section) {
    blocks.add(new Block.Heading(1, words.content(section.title()), "section-" + section.id()));
  }

  private void addCheckpoint(Item.Checkpoint checkpoint) {
    Text question = question(checkpoint);
    String id = checkpoint.id();
    blocks.add(new Block.Heading(2, question, "checkpoint-" + id));
    List<Block.Paragraph> citations =
        checkpoint.citations().stream()
            .map(citation -> Lines.small(CitationText.of(citation, pack, words)))
            .toList();
    List<Text> answers =
        Arrays.stream(AnswerValue.values()).map(value -> AnswerMark.word(value, words)).toList();
    List<Block.Field> fields = new ArrayList<>();
    onlyIf(checkpoint).ifPresent(fields::add);
    fields.add(
        new Block.Field(
            id + "-basis", words.text("paper.basis"), new Block.Room.Filled(citations)));
    fields.add(
        new Block.Field(
            id + "-answer",
            words.text("report.column.answer"),
            new Block.Room.Boxes(answers, false)));
    fields.add(words(id + "-note", note(checkpoint), 3));
    fields.add(words(id + "-evidence", words.text("paper.evidence"), 1));
    blocks.add(new Block.Form(question, fields));
  }

  /// Paper cannot leave out what does not arise, so it says whom a question is for.
  private Optional<Block.Field> onlyIf(Item.Checkpoint checkpoint) {
    return pack.conditionOf(checkpoint).when() instanceof Condition.Always
        ? Optional.empty()
        : Optional.of(
            new Block.Field(
                checkpoint.id() + "-only-if",
                words.text("paper.only-if"),
                new Block.Room.Filled(
                    List.of(Lines.line(words.text("paper.only-if." + checkpoint.condition()))))));
  }

  /// Words and their day, in a form of their own, so that no sheet ends between them.
  private void addDated(String id, Text label) {
    blocks.add(
        new Block.Form(
            label,
            List.of(
                words(id, label, 2), new Block.Field(id + "-due", words.text("paper.due"), DAY))));
  }

  private Text note(Item.Checkpoint checkpoint) {
    return checkpoint.exampleQuestion() == null
        ? words.text("paper.note")
        : words.text("paper.note.example", words.content(checkpoint.exampleQuestion()));
  }

  private Block.Field field(Item item) {
    return new Block.Field(
        item.id(),
        question(item),
        switch (item) {
          case Item.Choice choice ->
              new Block.Room.Boxes(
                  choice.options().stream().map(option -> words.content(option.label())).toList(),
                  choice.multiple());
          case Item.Day _ -> DAY;
          case Item.TextPrompt prompt -> new Block.Room.Words(prompt.multiline() ? 3 : 1);
          case Item.Checkpoint checkpoint ->
              throw new IllegalArgumentException(
                  "a checkpoint has a form of its own: " + checkpoint);
        });
  }

  /// A question under its number, which is the same in both languages.
  private Text question(Item item) {
    number++;
    return words.text("paper.question", number, item.question().in(words.language()));
  }

  private static Block.Field words(String id, Text label, int lines) {
    return new Block.Field(id, label, new Block.Room.Words(lines));
  }

  private void say(Text text) {
    blocks.add(new Block.Paragraph(text, false));
  }
}
