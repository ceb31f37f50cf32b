package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.calendar.CalendarWriter;
import ca.rmtreflect.storage.format.NastyTexts;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Reminders as another program reads them.
class RemindersTest {

  private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

  private static Assessment year() {
    return RecordCase.EMPTY.assessment(Language.EN);
  }

  private static Action action(String id, String text, ActionState state) {
    return new Action(id, new Origin.Own(), new FreeText(text, Language.EN), DUE, state);
  }

  private static byte[] file(Assessment year, int months, Language language) {
    return file(FollowedYear.of(year), months, language);
  }

  private static byte[] file(FollowedYear year, int months, Language language) {
    return CalendarWriter.write(
        Reminders.of(RecordCase.PACK, year, Part.ALL, months, language),
        language,
        year.changedAt());
  }

  private static List<VEvent> events(byte[] file) throws Exception {
    net.fortuna.ical4j.model.Calendar calendar =
        new CalendarBuilder().build(new ByteArrayInputStream(file));
    calendar.validate();
    List<VEvent> events = new ArrayList<>();
    calendar.getComponents(Component.VEVENT).forEach(one -> events.add((VEvent) one));
    return events;
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  private static boolean isCancelled(VEvent event) {
    return value(event, Property.STATUS).equals("CANCELLED");
  }

  private static List<String> days(Assessment year, int months) throws Exception {
    return events(file(year, months, Language.EN)).stream()
        .filter(event -> !isCancelled(event))
        .map(event -> value(event, Property.UID) + " " + value(event, Property.DTSTART))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyEventIsOfAWholeDayAndBlocksNoTime(Language language) throws Exception {
    Assessment year = RecordCase.CLINIC.assessment(language);
    List<VEvent> all = events(file(year, 6, language));
    List<VEvent> events = all.stream().filter(event -> !isCancelled(event)).toList();
    long due =
        year.actions().stream()
            .filter(one -> one.due() != null && one.state() == ActionState.OPEN)
            .count();
    long goals = year.goals().stream().filter(one -> one.due() != null && one.isOpen()).count();
    assertEquals(1 + due + goals + year.accounts().size(), events.size());
    for (VEvent event : events) {
      Property start = event.getProperty(Property.DTSTART).orElseThrow();
      assertTrue(start.toString().startsWith("DTSTART;VALUE=DATE:"), start::toString);
      assertEquals("", value(event, Property.DTEND) + value(event, Property.DURATION));
      assertEquals("TRANSPARENT", value(event, Property.TRANSP));
      assertEquals("PRIVATE", value(event, Property.CLASS));
      assertEquals(1, event.getAlarms().size());
    }
    assertEquals(
        language == Language.EN
            ? "Social media reflection 2027"
            : "Réflexion 2027 sur les médias sociaux",
        value(events.getFirst(), Property.SUMMARY));
    assertEquals(
        events.size(), events.stream().map(one -> value(one, Property.UID)).distinct().count());
  }

  @Test
  void thePersonsOwnDayComesFirst() throws Exception {
    assertEquals(List.of("reflection-2027@rmt-reflect 20270901"), days(year(), 0));
    Entry own =
        new Entry(
            "next-review",
            1,
            new Value.Dated(LocalDate.of(2027, 5, 4)),
            new LocalizedText("When?", "Quand?"));
    assertEquals(
        List.of("reflection-2027@rmt-reflect 20270504"), days(year().withReflection(own), 0));
  }

  /// The year is finished on 22 November 2026.
  @ParameterizedTest
  @CsvSource({"2025, 20270901", "2026, 20270901", "2024, 20270901", "2027, 20280901"})
  void theUsualDayIsStillToCome(int of, String day) throws Exception {
    assertTrue(days(year().withYear(of), 0).getFirst().endsWith(" " + day));
  }

  /// Counted from the last look, unless that leads to a day that is past.
  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 6, 20270501",
    "2026-08-31, 6, 20270228",
    "2024-01-01, 6, 20270522",
    "2026-05-22, 6, 20270522",
    ", 3, 20270222",
    "2026-11-01, 0, ''"
  })
  void accountsAreLookedAtAgainAfterSoManyMonths(LocalDate looked, int months, String day)
      throws Exception {
    Account account = Account.blank("a");
    if (looked != null) {
      account = account.with(AccountField.LAST_LOOKED, new Value.Dated(looked));
    }
    List<String> days = days(year().withAccounts(List.of(account)), months);
    assertEquals(day.isEmpty() ? 1 : 2, days.size());
    if (!day.isEmpty()) {
      assertEquals("account-a@rmt-reflect " + day, days.getLast());
    }
  }

  @Test
  void whatIsSettledOrHasNoDayIsNoReminder() throws Exception {
    Assessment year =
        year()
            .withActions(
                List.of(
                    action("open", "Ask the owner", ActionState.OPEN),
                    action("done", "Done", ActionState.DONE),
                    action("dropped", "Dropped", ActionState.DROPPED),
                    action("some-day", "Some day", ActionState.OPEN).withDue(null)));
    assertEquals("action-open@rmt-reflect 20270228", days(year, 0).getLast());
    assertEquals(2, days(year, 0).size());
  }

  /// By the same name and a higher number a calendar moves what it has.
  @Test
  void importingAgainUpdatesInsteadOfDoubling() throws Exception {
    Assessment before = year().withActions(List.of(action("a", "Ask", ActionState.OPEN)));
    Assessment after =
        before
            .withActions(List.of(action("a", "Ask", ActionState.OPEN).withDue(DUE.plusDays(1))))
            .withChangedAt(before.changedAt().plusSeconds(1));
    VEvent first = events(file(before, 0, Language.EN)).getLast();
    VEvent second = events(file(after, 0, Language.FR)).getLast();
    assertEquals(value(first, Property.UID), value(second, Property.UID));
    assertTrue(
        Integer.parseInt(value(second, Property.SEQUENCE))
            > Integer.parseInt(value(first, Property.SEQUENCE)));
    assertEquals("20270301", value(second, Property.DTSTART));
    assertEquals("20261122T150000Z", value(first, Property.DTSTAMP), "never the clock's");
  }

  /// What was handed over when the year was finished is taken back once it is settled, and stands
  /// there again when that was a mistake.
  @Test
  void whatIsSettledLaterIsCancelled() throws Exception {
    Action signed = action("a", "Ask", ActionState.OPEN);
    Goal goal = new Goal("g", new FreeText("Learn", Language.EN), DUE);
    Assessment year =
        year().withActions(List.of(signed)).withGoals(List.of(goal)).finished(DUE.minusDays(90));
    LocalDate day = DUE.minusDays(9);
    FollowUp settled =
        FollowUp.NONE
            .with(signed, signed.withState(ActionState.DROPPED, day), day)
            .with(goal, goal.withClosedOn(day), day)
            .withChangedAt(year.changedAt().plusSeconds(60));
    FollowUp again =
        settled
            .with(signed, signed, day)
            .with(goal, goal, day)
            .withChangedAt(year.changedAt().plusSeconds(120));
    List<List<VEvent>> imports = new ArrayList<>();
    for (FollowUp later : List.of(FollowUp.NONE, settled, again)) {
      imports.add(events(file(new FollowedYear(year, later), 0, Language.EN)));
    }
    assertEquals(
        List.of("reflection-2027@rmt-reflect", "action-a@rmt-reflect", "goal-g@rmt-reflect"),
        imports.getFirst().stream().map(one -> value(one, Property.UID)).toList());
    for (int i = 1; i <= 2; i++) {
      List<VEvent> same =
          List.of(imports.get(0).get(i), imports.get(1).get(i), imports.get(2).get(i));
      assertEquals(1, same.stream().map(one -> value(one, Property.UID)).distinct().count());
      assertEquals(
          List.of("", "CANCELLED", ""),
          same.stream().map(one -> value(one, Property.STATUS)).toList());
      assertEquals(List.of(1, 0, 1), same.stream().map(one -> one.getAlarms().size()).toList());
      List<Integer> numbers =
          same.stream().map(one -> Integer.valueOf(value(one, Property.SEQUENCE))).toList();
      assertEquals(numbers.stream().distinct().sorted().toList(), numbers);
    }
  }

  @Test
  void aGoalThatHasADayIsAReminder() throws Exception {
    Goal goal =
        new Goal("g", new FreeText("Learn", Language.EN), DUE)
            .with(Goal.Part.ACTIVITY, new FreeText("Read the guide", Language.EN));
    VEvent event = events(file(year().withGoals(List.of(goal)), 0, Language.FR)).getLast();
    assertEquals("Learn", value(event, Property.SUMMARY));
    assertEquals("20270228", value(event, Property.DTSTART));
    assertTrue(value(event, Property.DESCRIPTION).contains("Read the guide"));
    assertTrue(value(event, Property.DESCRIPTION).contains("Objectif d’apprentissage"));
    assertEquals(
        1, events(file(year().withGoals(List.of(goal.withDue(null))), 0, Language.FR)).size());
    VEvent blank =
        events(file(year().withGoals(List.of(new Goal("g", FreeText.EMPTY, DUE))), 0, Language.EN))
            .getLast();
    assertEquals("Learning goal", value(blank, Property.SUMMARY));
  }

  @Test
  void theSameYearGivesTheSameBytesWhereverTheComputerIs() {
    Assessment year = RecordCase.SOLO.assessment(Language.EN);
    byte[] here = file(year, 6, Language.EN);
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("Pacific/Kiritimati", "America/Adak", "Asia/Kolkata")) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        assertArrayEquals(here, file(year, 6, Language.EN), other);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anyWordsComeBackAsTheyWere() throws Exception {
    List<Action> actions = new ArrayList<>();
    for (String text : NastyTexts.ALL) {
      actions.add(action("a" + actions.size(), "X " + text, ActionState.OPEN));
    }
    byte[] file = file(year().withActions(actions), 0, Language.EN);
    List<VEvent> events = events(file);
    assertEquals(1 + actions.size(), events.size());
    for (int i = 0; i < actions.size(); i++) {
      String typed = CleanText.of(actions.get(i).text().text()).strip();
      String read = value(events.get(i + 1), Property.DESCRIPTION).replace("\r\n", "\n");
      assertTrue(read.startsWith(typed), () -> typed + " in " + read);
    }
    for (String line : new String(file, UTF_8).split("\r\n", -1)) {
      assertTrue(line.getBytes(UTF_8).length <= 3 * 75, line);
    }
  }
}
