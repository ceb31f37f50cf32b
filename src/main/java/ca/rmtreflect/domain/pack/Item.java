package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that is asked. Ids are stable for ever; `revision` rises when the meaning changes, in
/// either language.
public sealed interface Item {

  String id();

  int revision();

  /// The id of the [NamedCondition] that says when this is asked.
  String condition();

  LocalizedText question();

  /// What an option is called; empty where there is none of that id.
  default Optional<LocalizedText> option(String option) {
    List<Option> options = this instanceof Choice choice ? choice.options() : List.of();
    return options.stream().filter(one -> one.id().equals(option)).map(Option::label).findFirst();
  }

  /// An expectation with five answers. Where there is an `exampleQuestion`, a note with an example
  /// of the person's own is asked for.
  record Checkpoint(
      String id,
      int revision,
      String condition,
      LocalizedText title,
      LocalizedText question,
      @Nullable LocalizedText exampleQuestion,
      LocalizedText why,
      List<LocalizedText> examples,
      List<ReadyWords> readyWords,
      List<Citation> citations,
      List<String> risks,
      boolean looksAtAccounts)
      implements Item {
    public Checkpoint {
      examples = List.copyOf(examples);
      readyWords = List.copyOf(readyWords);
      citations = List.copyOf(citations);
      risks = List.copyOf(risks);
    }
  }

  /// One or several of a few options; an `exclusive` option stands alone.
  record Choice(
      String id,
      int revision,
      String condition,
      LocalizedText question,
      @Nullable LocalizedText hint,
      boolean multiple,
      List<Option> options,
      List<String> exclusive)
      implements Item {
    public Choice {
      options = List.copyOf(options);
      exclusive = List.copyOf(exclusive);
    }
  }

  /// A day.
  record Day(
      String id,
      int revision,
      String condition,
      LocalizedText question,
      @Nullable LocalizedText hint)
      implements Item {}

  /// Words of the person's own, on one line or on several.
  record TextPrompt(
      String id,
      int revision,
      String condition,
      LocalizedText question,
      @Nullable LocalizedText hint,
      boolean multiline)
      implements Item {}
}
