package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.i18n.Messages;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The questionnaire on paper, for whoever would rather write by hand.
public final class BlankForm {

  private static final String BOX = "☐\u00a0";
  private static final String BETWEEN = "   ";
  private static final int ACCOUNTS = 4;
  private static final int ACTIONS = 6;
  private static final int LINES_OF_A_LONG_ANSWER = 3;
  private static final Text EMPTY = new Text(List.of());

  private final Pack pack;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();
  private int number;

  private BlankForm(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  /// The form of a pack in one language.
  public static Report of(Pack pack, Language language) {
    return new BlankForm(pack, new Words(Messages.of(language))).build();
  }

  private Report build() {
    String title = pack.title().in(words.language());
    blocks.add(new Block.Title(words.content(pack.title()), words.text("paper.subtitle")));
    blocks.add(
        new Block.Callout(
            List.of(
                words.text("paper.how"), words.text("paper.nobody"), words.content(pack.basis()))));
    pack.sections().forEach(this::add);
    return new Report(
        words.language(),
        words.plain("paper.title", title),
        words.plain("paper.description"),
        pack.sourcesChecked().atStartOfDay(ZoneOffset.UTC).toInstant(),
        words.plain("paper.footer", title, pack.version()),
        blocks,
        0);
  }

  private void add(Section section) {
    blocks.add(new Block.Heading(1, words.content(section.title()), "section-" + section.id()));
    switch (section.kind()) {
      case PROFILE -> {
        line(words.text("paper.year"));
        section.items().forEach(this::add);
      }
      case CHECKPOINTS -> {
        say(words.content(section.intro()));
        section.items().forEach(this::add);
      }
      case OUTLOOK -> {
        say(words.content(section.intro()));
        section.items().forEach(this::add);
        for (int goal = 1; goal <= Goal.MOST; goal++) {
          line(words.text("paper.goal", goal));
        }
      }
      case ACCOUNTS -> addAccounts(section);
      case ACTIONS -> addActions();
      case FINISH -> addDeclaration();
    }
  }

  private void add(Item item) {
    number++;
    Text question = words.strong("paper.question", number, words.content(item.question()));
    switch (item) {
      case Item.Checkpoint checkpoint -> addCheckpoint(checkpoint, question);
      case Item.Choice choice -> {
        say(question);
        boxes(choice.options().stream().map(option -> words.content(option.label())));
      }
      case Item.Day _ -> line(question);
      case Item.TextPrompt prompt -> {
        line(question);
        for (int more = 1; prompt.multiline() && more < LINES_OF_A_LONG_ANSWER; more++) {
          line(EMPTY);
        }
      }
    }
  }

  private void addCheckpoint(Item.Checkpoint checkpoint, Text question) {
    blocks.add(new Block.Heading(2, question, "checkpoint-" + checkpoint.id()));
    checkpoint
        .citations()
        .forEach(citation ->
            blocks.add(new Block.Paragraph(CitationText.of(citation, pack, words), true)));
    boxes(Arrays.stream(AnswerValue.values()).map(value -> AnswerMark.word(value, words)));
    line(words.text("paper.note"));
    line(words.text("paper.evidence"));
  }

  private void addAccounts(Section section) {
    say(words.content(section.intro()));
    for (int account = 1; account <= ACCOUNTS; account++) {
      blocks.add(new Block.Heading(2, words.text("paper.account", account), "account-" + account));
      for (AccountField field : AccountField.values()) {
        Text label = words.word("account.field.", field);
        switch (field.kind()) {
          case PLATFORM -> {
            say(label);
            boxes(pack.platforms().stream().map(Platform::name).map(words::content));
          }
          case CHOICE -> {
            say(label);
            boxes(field.options().stream().map(option -> option(field, option)));
          }
          case LINE, TEXT, DATE -> line(label);
        }
      }
    }
  }

  private Text option(AccountField field, String option) {
    return words.text("account.option." + field.slug() + "." + option);
  }

  private void addActions() {
    say(words.text("paper.actions"));
    for (int action = 1; action <= ACTIONS; action++) {
      line(words.text("paper.action", action));
    }
  }

  private void addDeclaration() {
    say(words.text("declaration.statement"));
    line(words.text("report.declaration.name"));
    line(words.text("report.declaration.date"));
    line(words.text("report.declaration.signature"));
  }

  private void say(Text text) {
    blocks.add(new Block.Paragraph(text, false));
  }

  private void line(Text label) {
    blocks.add(new Block.WritingLine(label, EMPTY));
  }

  private void boxes(Stream<Text> options) {
    List<Text> boxed =
        options
            .map(option -> Text.of(BOX + Words.unbroken(option.plain()), words.language()))
            .toList();
    say(words.joined(boxed, BETWEEN));
  }
}
