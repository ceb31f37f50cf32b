package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What paper has to say and to leave room for, since it cannot ask.
class BlankFormTest {

  private static List<Block.Field> fields(ReportLanguage spoken) {
    return forms(spoken).flatMap(form -> form.fields().stream()).toList();
  }

  private static Stream<Block.Form> forms(ReportLanguage spoken) {
    return BlankForm.of(RecordCase.PACK, spoken).blocks().stream()
        .filter(Block.Form.class::isInstance)
        .map(Block.Form.class::cast);
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionalQuestionSaysWhomItIsFor(ReportLanguage spoken) {
    List<String> expected =
        RecordCase.PACK.checkpoints().stream()
            .filter(one -> !(RecordCase.PACK.conditionOf(one).when() instanceof Condition.Always))
            .map(one -> one.id() + "-only-if")
            .toList();
    assertTrue(expected.size() > 20);
    assertEquals(
        expected,
        fields(spoken).stream()
            .map(Block.Field::id)
            .filter(id -> id.endsWith("-only-if"))
            .toList());
  }

  /// A reply, a step taken and a note are paragraphs.
  @ParameterizedTest
  @EnumSource
  void whatIsAParagraphHasLinesForOne(ReportLanguage spoken) {
    List<String> narrow = new ArrayList<>();
    for (Block.Field field : fields(spoken)) {
      boolean paragraph =
          field.id().matches(".*-(note|request-reply|reviews-step)")
              || RecordCase.PACK
                  .item(field.id())
                  .filter(item -> item instanceof Item.TextPrompt prompt && prompt.multiline())
                  .isPresent();
      if (paragraph && !(field.room() instanceof Block.Room.Words(var lines) && lines >= 2)) {
        narrow.add(field.id());
      }
    }
    assertEquals(List.of(), narrow);
  }

  /// A form that is brief is not parted at the foot of a sheet.
  @ParameterizedTest
  @EnumSource
  void whatIsPlannedHasItsDayInTheSameBriefForm(ReportLanguage spoken) {
    List<List<String>> dated =
        forms(spoken)
            .filter(Block.Form::isBrief)
            .map(form -> form.fields().stream().map(Block.Field::id).toList())
            .filter(ids -> ids.getLast().endsWith("-due"))
            .toList();
    assertTrue(dated.contains(List.of("action-6", "action-6-due")), dated::toString);
    assertTrue(dated.contains(List.of("goal-3", "goal-3-due")), dated::toString);
    assertEquals(
        fields(spoken).stream().filter(field -> field.id().endsWith("-due")).count(), dated.size());
  }

  @ParameterizedTest
  @EnumSource
  void everySheetHasRoomForANameAndAYear(ReportLanguage spoken) {
    String foot = BlankForm.of(RecordCase.PACK, spoken).footer().plain();
    String labels =
        switch (spoken) {
          case EN -> "Name _+ +Year _+\n.*";
          case FR -> "Nom _+ +Année _+\n.*";
          case BILINGUAL -> "Name / Nom _+ +Year / Année _+\n.*\n.*";
        };
    assertTrue(foot.matches(labels), foot);
  }
}
