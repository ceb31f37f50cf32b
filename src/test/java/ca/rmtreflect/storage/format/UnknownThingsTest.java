package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a newer program puts into a file outlives a save by this one.
class UnknownThingsTest {

  private static final String NEW = "fromTheFuture";

  private final AssessmentFormat format = new AssessmentFormat("0.1.0");

  @Test
  @Hazard(40)
  void unknownMembersStayAtEveryLevelAndInPlace() {
    ObjectNode file = fullFile();
    int objects = addEverywhere(file);
    assertTrue(objects > 40, "objects in the file: " + objects);
    Reading.Whole whole = whole(file);
    assertEquals(FullAssessment.build(), whole.assessment());

    byte[] saved = format.write(whole.assessment().withSample(false), 5, whole.body());
    ObjectNode expected = file.deepCopy();
    expected.put("sample", false).put("seq", 5);
    assertSame(expected, saved);
  }

  @Test
  @Hazard(40)
  void onlyWhatChangedIsChanged() {
    ObjectNode file = fullFile();
    addEverywhere(file);
    Reading.Whole whole = whole(file);
    Assessment changed = whole.assessment().withAnswer(noted(whole.assessment(), "Other words"));
    ObjectNode expected = file.deepCopy().put("seq", 2);
    ((ObjectNode) expected.at("/answers/0/note")).put("text", "Other words");
    assertSame(expected, format.write(changed, 2, whole.body()));
  }

  @Test
  void unknownMembersGoWithTheThingThatIsRemoved() {
    ObjectNode file = fullFile();
    addEverywhere(file);
    Reading.Whole whole = whole(file);
    Assessment changed =
        whole.assessment().withAccounts(List.of(whole.assessment().accounts().getLast()));
    ObjectNode expected = file.deepCopy().put("seq", 2);
    ((ArrayNode) expected.get("accounts")).remove(0);
    assertSame(expected, format.write(changed, 2, whole.body()));
  }

  @Test
  @Hazard(48)
  void numbersStayExact() {
    ObjectNode file = fullFile();
    for (String number : List.of("2.50", "0.1000000000000000055511151231", "1E+400", "-0.0001")) {
      file.set("n" + number, DecimalNode.valueOf(new BigDecimal(number)));
    }
    file.put("huge", new BigInteger("12345678901234567890123456789012"));
    Reading.Whole whole = whole(file);
    String saved = text(format.write(whole.assessment(), 2, whole.body()));
    for (String number : List.of("2.50", "0.1000000000000000055511151231", "1E+400", "-0.0001")) {
      assertTrue(saved.contains("\"n" + number + "\": " + number + ","), number);
    }
    assertTrue(saved.contains("\"huge\": 12345678901234567890123456789012,"));
  }

  @Test
  void wordsOfANewerProgramStayUntilSomethingElseIsSaid() {
    ObjectNode file =
        newerFile(ours -> {
          ((ObjectNode) ours.at("/answers/0")).put("value", "yes-since-march");
          ((ObjectNode) ours.at("/answers/0/note")).put("language", "oj");
          ((ObjectNode) ours.at("/actions/0")).put("state", "waiting");
          ((ObjectNode) ours.at("/actions/1/origin")).put("gap", "badge-missing");
          ((ObjectNode) ours.at("/actions/2/origin")).put("type", "college").put("letter", 7);
          ((ArrayNode) ours.at("/accounts/0/fields/reviews/options")).removeAll().add("hidden");
          ((ObjectNode) ours.at("/profile/0")).putObject("value").put("scale", 4);
        });
    Reading.Whole whole = whole(file);
    Assessment understood = whole.assessment();
    assertNull(answer(understood).value());
    assertEquals(FullAssessment.build().answers().size(), understood.answers().size());
    assertEquals(ActionState.OPEN, understood.actions().getFirst().state());
    assertInstanceOf(Origin.Own.class, understood.actions().get(1).origin());
    assertTrue(understood.accounts().getFirst().chosen(AccountField.REVIEWS).isEmpty());
    assertFalse(understood.profile().containsKey("practice-forms"));

    ObjectNode expected = file.deepCopy().put("seq", 2).put("sample", false);
    assertSame(expected, format.write(understood.withSample(false), 2, whole.body()));

    Answer changed = answer(understood).withValue(AnswerValue.YES, LocalDate.of(2026, 12, 1));
    expected.put("seq", 3).put("sample", true);
    ((ObjectNode) expected.at("/answers/0")).put("value", "yes").put("answeredOn", "2026-12-01");
    assertSame(expected, format.write(understood.withAnswer(changed), 3, whole.body()));
  }

  @Test
  void theSameWordsInAFileOfOurFormatAreAMistake() {
    ObjectNode file = fullFile();
    ((ObjectNode) file.at("/answers/0")).put("value", "yes-since-march");
    assertInstanceOf(Reading.Damaged.class, format.read(StrictJson.print(file)));
  }

  @Test
  void aNewerFileStaysANewerFile() {
    Reading.Whole whole = whole(newerFile(ours -> {}));
    byte[] saved = format.write(whole.assessment(), 2, whole.body());
    assertTrue(text(saved).contains("\"format\": 7,"));
    assertTrue(text(saved).contains("\"program\": \"0.1.0\","));
  }

  @Test
  @Hazard(41)
  void aFileThatAsksForANewerProgramIsOnlyShown() {
    ObjectNode shown = newerFile(ours -> ours.put("minReader", 7).put("program", "9.0"));
    assertEquals(
        new Reading.Newer(FullAssessment.build(), "9.0"), format.read(StrictJson.print(shown)));
    ObjectNode strange = newerFile(ours -> ours.put("minReader", 7).put("answers", "elsewhere"));
    assertEquals(new Reading.NeedsNewer("0.1.0"), format.read(StrictJson.print(strange)));
  }

  @Test
  void aWholeNewerFileThatIsNotUnderstoodIsNotDamaged() {
    ObjectNode file = newerFile(ours -> ours.put("state", "archived"));
    byte[] intact = Seal.print(file);
    assertInstanceOf(Reading.NeedsNewer.class, format.read(intact));
    assertInstanceOf(Reading.Damaged.class, format.read(StrictJson.print(file)));
  }

  @Test
  @Hazard(42)
  void olderFilesClimbOneStepAfterTheOther() {
    UnaryOperator<ObjectNode> second = file -> rename(file, "pledge", "promise");
    UnaryOperator<ObjectNode> third = file -> rename(file, "promise", "declaration");
    AssessmentFormat newest = new AssessmentFormat("3.0", new Upgrades(List.of(second, third)));
    ObjectNode old = rename(fullFile().put("format", 1), "declaration", "pledge");
    byte[] bytes = StrictJson.print(old);
    Reading.Whole whole = assertInstanceOf(Reading.Whole.class, newest.read(bytes));
    assertEquals(FullAssessment.build(), whole.assessment());
    assertTrue(whole.body().isUpgraded());
    assertEquals(1, whole.body().writtenIn());

    byte[] saved = newest.write(whole.assessment(), 2, whole.body());
    assertTrue(text(saved).contains("\"format\": 3,\n  \"minReader\": 1,"));
    Reading.Whole again = assertInstanceOf(Reading.Whole.class, newest.read(saved));
    assertFalse(again.body().isUpgraded());
    assertArrayEquals(saved, newest.write(again.assessment(), 2, again.body()));
  }

  private static ObjectNode rename(ObjectNode file, String from, String to) {
    ObjectNode renamed = JsonNodeFactory.instance.objectNode();
    file.forEachEntry((name, node) -> renamed.set(name.equals(from) ? to : name, node));
    return renamed;
  }

  private Answer noted(Assessment assessment, String words) {
    return answer(assessment).withNote(new FreeText(words, Language.EN));
  }

  private static Answer answer(Assessment assessment) {
    return Objects.requireNonNull(assessment.answers().get("separate-accounts"));
  }

  private ObjectNode fullFile() {
    return parse(format.write(FullAssessment.build()));
  }

  private ObjectNode newerFile(Consumer<ObjectNode> change) {
    ObjectNode file = fullFile().put("format", 7);
    change.accept(file);
    return file;
  }

  /// Puts an unknown member into every object: first, last or in between, turn by turn.
  private static int addEverywhere(JsonNode node) {
    int objects = 0;
    for (JsonNode child : List.copyOf(node.values())) {
      objects += addEverywhere(child);
    }
    if (node instanceof ObjectNode object) {
      addTo(object, object.size() % 3);
      return objects + 1;
    }
    return objects;
  }

  private static void addTo(ObjectNode object, int where) {
    ObjectNode copy = object.deepCopy();
    object.removeAll();
    int index = 0;
    int place = where == 0 ? 0 : where == 1 ? copy.size() : copy.size() / 2;
    for (var member : copy.properties()) {
      if (index++ == place) {
        object.putObject(NEW).putArray("list").add(1).add("two");
      }
      object.set(member.getKey(), member.getValue());
    }
    if (place >= index) {
      object.putObject(NEW).putArray("list").add(1).add("two");
    }
  }

  private Reading.Whole whole(ObjectNode file) {
    return assertInstanceOf(Reading.Whole.class, format.read(StrictJson.print(file)));
  }

  private static void assertSame(ObjectNode expected, byte[] saved) {
    assertEquals(text(StrictJson.print(expected)), text(StrictJson.print(parse(saved))));
  }

  private static ObjectNode parse(byte[] bytes) {
    ObjectNode file =
        Objects.requireNonNull(StrictJson.read(bytes, AssessmentFormat.MOST_BYTES, new Problems()));
    file.remove(Seal.MEMBER);
    return file;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
