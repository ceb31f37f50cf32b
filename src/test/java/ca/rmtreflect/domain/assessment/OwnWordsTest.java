package ca.rmtreflect.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// No box for words is forgotten: the model is walked through by its components, and whatever holds
/// words must be found.
class OwnWordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Answer FORMER =
      Answer.blank("checkpoint", 1, new LocalizedText("What?", "Quoi?"))
          .withReason(text("former reason"))
          .withNote(text("former note"))
          .withEvidence(text("former evidence"));

  /// Strings that nobody types.
  private static final Set<String> IDS =
      Set.of(
          "Assessment.id",
          "Assessment.previous",
          "PackReference.id",
          "PackReference.version",
          "PackReference.digest",
          "Entry.item",
          "Account.id",
          "Answer.checkpoint",
          "Goal.id",
          "Goal.checkpoint",
          "Action.id",
          "Carried.accounts",
          "OfAction.id",
          "OfGoal.id",
          "FromCheckpoint.checkpoint",
          "FromAccount.account",
          "Chosen.options",
          "Entry.question",
          "Answer.question");

  @Test
  void whateverSomebodyTypesIsFoundOnce() throws ReflectiveOperationException {
    FollowedYear year = new FollowedYear(everyBox(), everyLaterBox());
    List<String> there = new ArrayList<>();
    walk(year, "FollowedYear", there);
    List<OwnWords> all = OwnWords.in(year);
    List<String> found = all.stream().flatMap(one -> one.text().lines()).toList();
    assertEquals(there.stream().sorted().toList(), found.stream().sorted().toList());
    assertEquals(found.stream().distinct().toList(), found);
    assertEquals(
        Stream.of(OwnWords.Box.class, OwnWords.Box.Later.class)
            .flatMap(boxes -> Stream.of(boxes.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .count(),
        all.stream().map(one -> one.box().getClass()).distinct().count());
  }

  @Test
  void whatWasTakenOverFromTheYearBeforeIsNoTextTwice() {
    Answer former = FORMER.withValue(AnswerValue.YES, DAY);
    Answer now = former.withNote(text("said anew"));
    FollowedYear year =
        FollowedYear.of(
            begin()
                .withAnswers(List.of(now))
                .withCarried(new Carried(2025, new LinkedHashMap<>(), List.of()))
                .withCarried(
                    new Carried(2025, new LinkedHashMap<>(), List.of())
                        .withAnswers(List.of(former))));
    assertEquals(
        List.of("former reason", "said anew", "former evidence", "former note"),
        OwnWords.in(year).stream().map(OwnWords::text).toList());
  }

  @Test
  void whatWasEnteredLaterOnWhatIsNotInThePlanIsNoText() {
    assertEquals(List.of(), OwnWords.in(new FollowedYear(begin(), everyLaterBox())));
  }

  @Test
  void whatIsBlankIsNoText() {
    assertEquals(
        List.of(),
        OwnWords.in(
            FollowedYear.of(
                begin()
                    .withDeclaration(new Declaration(" \n", null))
                    .withGoals(List.of(new Goal("g", FreeText.EMPTY, DAY))))));
  }

  private static void walk(@Nullable Object value, String where, List<String> there)
      throws ReflectiveOperationException {
    if (value == null || IDS.contains(where)) {
      return;
    }
    switch (value) {
      case String text -> there.add(filled(text, where));
      case FreeText text -> there.add(filled(text.text(), where));
      case Collection<?> many -> {
        assertFalse(many.isEmpty(), where);
        for (Object one : many) {
          walk(one, where, there);
        }
      }
      case Map<?, ?> map -> walk(map.values(), where, there);
      case Record one -> {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          String name = one.getClass().getSimpleName() + "." + component.getName();
          walk(component.getAccessor().invoke(one), name, there);
        }
      }
      default -> assertNotNull(value.getClass().getPackage());
    }
  }

  private static String filled(String text, String where) {
    assertFalse(text.isBlank(), () -> where + " holds words or an id: fill it in here");
    return text;
  }

  private static Assessment everyBox() {
    LocalizedText question = new LocalizedText("What?", "Quoi?");
    Account account = Account.blank("account-1");
    for (AccountField field : AccountField.values()) {
      account =
          account.with(
              field,
              switch (field.kind()) {
                case PLATFORM, CHOICE -> Value.Chosen.one("other");
                case LINE, TEXT -> new Value.Written(text("account " + field.slug()));
                case DATE -> new Value.Dated(DAY);
              });
    }
    return begin()
        .withProfile(List.of(new Entry("name", 1, new Value.Written(text("profile")), question)))
        .withAccounts(List.of(account))
        .withAnswers(
            List.of(
                Answer.blank("checkpoint", 1, question)
                    .withReason(text("reason"))
                    .withNote(text("note"))
                    .withEvidence(text("evidence"))))
        .withCarried(
            new Carried(2025, new LinkedHashMap<>(), List.of("account-1"))
                .withAnswers(List.of(FORMER)))
        .withReflections(
            List.of(new Entry("changed", 1, new Value.Written(text("reflection")), question)))
        .withGoals(
            List.of(
                new Goal(
                    "goal-1",
                    text("first goal"),
                    text("activity"),
                    DAY,
                    text("measure"),
                    text("outcome"),
                    DAY,
                    2025,
                    "checkpoint"),
                new Goal(
                    "goal-2",
                    text("second goal"),
                    text("second activity"),
                    null,
                    text("second measure"),
                    text("second outcome"),
                    null,
                    null,
                    null)))
        .withActions(
            Arrays.asList(
                new Action(
                    "action-1",
                    new Origin.Own(),
                    text("own action"),
                    null,
                    ActionState.DROPPED,
                    null,
                    text("why not"),
                    null),
                new Action(
                    "action-2",
                    new Origin.FromCheckpoint("checkpoint"),
                    text("planned action"),
                    DAY,
                    ActionState.DROPPED,
                    null,
                    text("why not that"),
                    2025)))
        .withDeclaration(new Declaration("declared name", DAY));
  }

  private static FollowUp everyLaterBox() {
    return new FollowUp(
        Instant.EPOCH,
        List.of(
            new FollowUp.OfAction(
                "action-1",
                ActionState.DROPPED,
                DAY,
                text("later reason"),
                text("later note"),
                DAY)),
        List.of(new FollowUp.OfGoal("goal-1", text("later outcome"), DAY, false, DAY)));
  }

  private static Assessment begin() {
    return Assessment.begin(
        "2026-a", 2026, new PackReference("pack", "1", "00ff"), DAY, Instant.EPOCH);
  }

  private static FreeText text(String text) {
    return new FreeText(text, Language.EN);
  }
}
