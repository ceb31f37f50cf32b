package ca.rmtreflect.content;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.NamedCondition;
import ca.rmtreflect.domain.pack.Option;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.i18n.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The questionnaire of a year, put together from the year's own file where the program lacks the
/// one that was answered: every answer carries its question in both languages.
///
/// The frame, which is the names of sections and of platforms, comes from a version that is here.
/// What a file does not say, such as sources and examples, is left out and never borrowed.
final class RecordedQuestions {

  /// In characters.
  private static final int LONGEST_TITLE = 60;

  private static final String ALWAYS = "always";

  private final Assessment year;
  private final Pack frame;

  private RecordedQuestions(Assessment year, Pack frame) {
    this.year = year;
    this.frame = frame;
  }

  /// A pack without sources.
  static Pack of(Assessment year, Pack frame) {
    return new RecordedQuestions(year, frame).pack();
  }

  private Pack pack() {
    String version = year.pack().version();
    return new Pack(
        year.pack().id(),
        version,
        year.pack().digest(),
        frame.title(),
        words("report.recorded", version),
        year.startedOn(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(new NamedCondition(ALWAYS, new Condition.Always(), null)),
        frame.platforms(),
        sections());
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    boolean told = false;
    for (Section section : frame.sections()) {
      if (section.kind() == SectionKind.OUTLOOK && !told) {
        addOthers(sections);
        told = true;
      }
      List<Item> items =
          switch (section.kind()) {
            case PROFILE -> entries(year.profile().values());
            case OUTLOOK -> entries(year.reflections().values());
            case CHECKPOINTS ->
                checkpoints(answer ->
                    section.checkpoints().stream()
                        .anyMatch(one -> one.id().equals(answer.checkpoint())));
            case ACCOUNTS, ACTIONS, FINISH -> List.of();
          };
      if (section.kind() != SectionKind.CHECKPOINTS || !items.isEmpty()) {
        sections.add(
            new Section(section.id(), section.kind(), section.title(), section.intro(), items));
      }
    }
    return sections;
  }

  /// What the frame does not know has a section of its own, before the look back.
  private void addOthers(List<Section> sections) {
    List<Item> others = checkpoints(answer -> frame.checkpoint(answer.checkpoint()).isEmpty());
    if (!others.isEmpty()) {
      LocalizedText title = words("recorded.others");
      sections.add(new Section("other-questions", SectionKind.CHECKPOINTS, title, title, others));
    }
  }

  private List<Item> checkpoints(Predicate<Answer> wanted) {
    return year.answers().values().stream().filter(wanted).<Item>map(this::checkpoint).toList();
  }

  /// The short title of another version is used where the question means the same there.
  private Item.Checkpoint checkpoint(Answer answer) {
    LocalizedText title =
        frame
            .checkpoint(answer.checkpoint())
            .filter(one -> one.revision() == answer.revision())
            .map(Item.Checkpoint::title)
            .orElseGet(() -> beginning(answer.question()));
    return new Item.Checkpoint(
        answer.checkpoint(),
        answer.revision(),
        ALWAYS,
        title,
        answer.question(),
        null,
        words("recorded.why"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static LocalizedText words(String key, Object... values) {
    return new LocalizedText(
        Messages.of(Language.EN).text(key, values), Messages.of(Language.FR).text(key, values));
  }

  private static LocalizedText beginning(LocalizedText question) {
    return new LocalizedText(
        FreeText.beginning(question.en(), LONGEST_TITLE),
        FreeText.beginning(question.fr(), LONGEST_TITLE));
  }

  private List<Item> entries(Collection<Entry> entries) {
    return entries.stream().map(this::item).toList();
  }

  private Item item(Entry entry) {
    return switch (entry.value()) {
      case Value.Chosen(var chosen) ->
          new Item.Choice(
              entry.item(),
              entry.revision(),
              ALWAYS,
              entry.question(),
              null,
              true,
              chosen.stream().map(id -> option(entry.item(), id)).toList(),
              List.of());
      case Value.Written _ ->
          new Item.TextPrompt(entry.item(), entry.revision(), ALWAYS, entry.question(), null, true);
      case Value.Dated _ ->
          new Item.Day(entry.item(), entry.revision(), ALWAYS, entry.question(), null);
    };
  }

  /// A file holds only the id of an option; its words are those of another version, if that knows
  /// it.
  private Option option(String item, String id) {
    return new Option(
        id,
        frame.item(item).flatMap(one -> one.option(id)).orElseGet(() -> new LocalizedText(id, id)));
  }
}
