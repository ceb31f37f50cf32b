package ca.rmtreflect.content.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Option;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.i18n.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExamplesTest {

  private static final Pack PACK = PackCatalog.shipped().newest();

  /// Four accounts of one's own, eight in and around a clinic, one listing that nobody made.
  @ParameterizedTest
  @CsvSource({"SOLO, 4, 32, 0", "CLINIC, 8, 34, 1", "NONE, 1, 15, 0"})
  void profileIsWhatItSays(ExampleProfile profile, int accounts, int asked, int unanswered) {
    Assessment sample = Examples.of(profile, Language.EN, PACK);
    Evaluation evaluation = evaluate(sample);
    assertTrue(sample.sample());
    assertTrue(sample.isFinished());
    assertEquals(accounts, sample.accounts().size());
    assertEquals(asked, evaluation.askedCheckpoints());
    assertEquals(unanswered, evaluation.unanswered().size());
    assertEquals(List.of(), evaluation.dormant(), "what is answered is asked");
    assertTrue(sample.declaration().isComplete());
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionIsOffered(ExampleProfile profile) {
    Assessment sample = Examples.of(profile, Language.FR, PACK);
    for (Account account : sample.accounts()) {
      account
          .fields()
          .forEach((field, value) -> {
            assertTrue(account.asks(field), () -> account.id() + " is not asked " + field);
            if (value instanceof Value.Chosen(var options)) {
              List<String> offered =
                  field == AccountField.PLATFORM
                      ? PACK.platforms().stream().map(platform -> platform.id()).toList()
                      : field.options();
              assertTrue(offered.containsAll(options), () -> account.id() + ": " + options);
            }
          });
    }
    sample
        .profile()
        .forEach((id, entry) -> {
          if (PACK.item(id).orElseThrow() instanceof Item.Choice choice
              && entry.value() instanceof Value.Chosen(var options)) {
            List<String> offered = choice.options().stream().map(Option::id).toList();
            assertTrue(offered.containsAll(options), () -> id + ": " + options);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyActionIsCalledFor(ExampleProfile profile) {
    List<PlannedAction> stale =
        evaluate(Examples.of(profile, Language.EN, PACK)).plan().stream()
            .filter(planned -> planned.action() != null && !planned.isCalledFor())
            .toList();
    assertEquals(List.of(), stale);
  }

  /// A bare Yes to a question on principle would teach that ticking is enough.
  @ParameterizedTest
  @EnumSource
  void everyYesOnPrincipleSaysWhy(ExampleProfile profile) {
    Assessment sample = Examples.of(profile, Language.EN, PACK);
    Section whole =
        PACK.sections().stream()
            .filter(section -> section.id().equals("principle-4"))
            .findFirst()
            .orElseThrow();
    List<String> bare =
        sample.answers().values().stream()
            .filter(answer -> answer.value() == AnswerValue.YES && answer.note().isBlank())
            .map(Answer::checkpoint)
            .filter(id -> whole.items().stream().anyMatch(item -> item.id().equals(id)))
            .toList();
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesTellTheSameYear(ExampleProfile profile) {
    Assessment english = Examples.of(profile, Language.EN, PACK);
    Assessment french = Examples.of(profile, Language.FR, PACK);
    assertEquals(shape(english), shape(french));
    assertTrue(texts(english).stream().allMatch(text -> text.language() == Language.EN));
    assertTrue(texts(french).stream().allMatch(text -> text.language() == Language.FR));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsInGoodTypography(ExampleProfile profile) {
    for (Language language : Language.values()) {
      List<String> complaints =
          texts(Examples.of(profile, language, PACK)).stream()
              .flatMap(text -> Typography.complaints(language, text.text()).stream())
              .toList();
      assertEquals(List.of(), complaints);
    }
  }

  @Test
  void daysStandInTheYear() {
    for (ExampleProfile profile : ExampleProfile.values()) {
      Assessment sample = Examples.of(profile, Language.EN, PACK);
      LocalDate finished = sample.finishedOn();
      for (Answer answer : sample.answers().values()) {
        LocalDate day = answer.answeredOn();
        assertTrue(day != null && !day.isBefore(sample.startedOn()) && !day.isAfter(finished));
      }
    }
  }

  private static Evaluation evaluate(Assessment sample) {
    LocalDate finished = sample.finishedOn();
    assertFalse(finished == null);
    return Evaluation.of(PACK, sample, finished);
  }

  /// Everything but the words.
  private static List<Object> shape(Assessment sample) {
    return List.of(
        sample.year(),
        sample.profile().keySet(),
        sample.accounts().stream().map(account -> account.fields().keySet()).toList(),
        sample.answers().values().stream()
            .map(answer ->
                List.of(
                    answer.checkpoint(),
                    String.valueOf(answer.value()),
                    answer.note().isBlank(),
                    answer.reason().isBlank(),
                    answer.evidence().isBlank()))
            .toList(),
        sample.reflections().keySet(),
        sample.goals().stream().map(goal -> String.valueOf(goal.due())).toList(),
        sample.actions().stream()
            .map(action -> Map.entry(action.origin(), action.state()))
            .toList());
  }

  private static List<FreeText> texts(Assessment sample) {
    List<FreeText> texts = new ArrayList<>();
    sample
        .answers()
        .values()
        .forEach(
            answer -> texts.addAll(List.of(answer.note(), answer.reason(), answer.evidence())));
    sample
        .accounts()
        .forEach(account ->
            Set.of(AccountField.values()).forEach(field -> texts.add(account.text(field))));
    Stream.of(sample.profile(), sample.reflections())
        .flatMap(entries -> entries.values().stream())
        .forEach(entry -> {
          if (entry.value() instanceof Value.Written(var text)) {
            texts.add(text);
          }
        });
    sample.goals().forEach(goal -> texts.add(goal.text()));
    sample.actions().forEach(action -> texts.add(action.text()));
    texts.removeIf(text -> text.text().isEmpty());
    assertFalse(texts.isEmpty());
    return texts;
  }
}
