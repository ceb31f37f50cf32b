package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// The head of the first page: whose reflection, of which year, and what it is and is not.
final class OpeningChapter {

  private OpeningChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    Assessment assessment = input.assessment();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Title(
            words.content(input.pack().title()),
            words.text(subtitle(input.choices().part())),
            words.typed(year(assessment))));
    blocks.add(new Block.KeyValues(words.text("report.who"), who(input)));
    blocks.add(about(input));
    return blocks;
  }

  /// What this is and is not.
  static Block.Callout about(ReportInput input) {
    TextMaker words = input.words();
    Assessment assessment = input.assessment();
    List<Text> about = new ArrayList<>();
    if (!assessment.isFinished()) {
      about.add(words.strong("report.unfinished", words.day(input.evaluation().asOf())));
    }
    if (assessment.sample()) {
      about.add(words.strong("report.sample"));
    }
    if (input.pack().isRecorded()) {
      about.add(words.strong("report.recorded", input.pack().version()));
    }
    about.add(words.text("report.about"));
    if (input.evaluation().sourcesStale()) {
      about.add(words.word("report.questions.stale.", input.pack().provenance()));
    }
    return new Block.Callout(List.of(words.joined(about, " ")));
  }

  /// The year as text, so that no separator is put into it.
  static String year(Assessment assessment) {
    return Integer.toString(assessment.year());
  }

  static String subtitle(ReportChoices.Part part) {
    return switch (part) {
      case ALL -> "report.subtitle";
      case ACCOUNTS -> "report.subtitle.accounts";
    };
  }

  private static List<Block.Pair> who(ReportInput input) {
    TextMaker words = input.words();
    List<Block.Pair> pairs = new ArrayList<>();
    for (Section section : input.sections(SectionKind.PROFILE)) {
      for (Item item : section.items()) {
        Entry entry = input.assessment().profile().get(item.id());
        if (input.evaluation().asked().contains(item.id())) {
          ProfileLine.of(item, entry, words).ifPresent(pairs::add);
        }
      }
    }
    pairs.add(new Block.Pair(words.text("report.who.status"), List.of(status(input)), true));
    if (!input.withNotes()) {
      pairs.add(leftOut(words));
    }
    return pairs;
  }

  static Block.Pair leftOut(TextMaker words) {
    return Lines.pair(
        words.text("report.who.left-out"), List.of(words.text("report.without-notes")));
  }

  static Text status(ReportInput input) {
    TextMaker words = input.words();
    Text begun = words.day(input.assessment().startedOn());
    Text asOf = words.day(input.evaluation().asOf());
    return words.text(
        input.assessment().isFinished() ? "report.status.completed" : "report.status.open",
        begun,
        asOf);
  }
}
