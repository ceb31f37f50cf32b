package ca.rmtreflect.content.example;

import ca.rmtreflect.domain.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A sample as it stands in its file: what a person might have entered, in both languages.
///
/// A node is a text in both languages, a list of options, or an option or a day, as its question
/// asks for.
record ExampleFile(
    int year,
    LocalDate startedOn,
    LocalDate finishedOn,
    Instant changedAt,
    LinkedHashMap<String, JsonNode> profile,
    List<LinkedHashMap<String, JsonNode>> accounts,
    boolean accountsComplete,
    LinkedHashMap<String, AnswerPart> answers,
    LinkedHashMap<String, JsonNode> reflections,
    List<GoalPart> goals,
    List<ActionPart> actions,
    DeclarationPart declaration) {

  record AnswerPart(
      String value,
      LocalDate answeredOn,
      @Nullable LocalizedText reason,
      @Nullable LocalizedText note,
      @Nullable LocalizedText evidence,
      boolean marked) {}

  record GoalPart(LocalizedText text, LocalDate due) {}

  record ActionPart(
      @Nullable String checkpoint,
      @Nullable String account,
      @Nullable String gap,
      LocalizedText text,
      @Nullable LocalDate due,
      String state) {}

  record DeclarationPart(LocalizedText name, LocalDate date) {}
}
