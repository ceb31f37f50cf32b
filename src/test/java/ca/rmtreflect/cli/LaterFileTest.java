package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the commands say of what was entered after a year was finished.
final class LaterFileTest extends CommandCase {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
  private static final String FINISHED = ", finished 15\u00a0November\u00a02026, last changed ";

  private final AssessmentFormat format = new AssessmentFormat("1.2.3");

  @Test
  void theListSaysWhenItWasChanged() throws IOException {
    Assessment year = inDataFolder();
    write(data(year.id() + ".later.json"), year.id(), done(year, DAY));
    assertEquals(ExitCode.DONE, run("list"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.getFirst().contains(FINISHED), lines::toString);
    assertEquals(
        year.id()
            + ": progress entered since then, last changed 5\u00a0January\u00a02027,"
            + " 15:00",
        lines.getLast());
  }

  @Test
  void theListSaysThatItIsDamagedOrAlone() throws IOException {
    Assessment year = inDataFolder();
    Path later = data(year.id() + ".later.json");
    Files.writeString(later, "{ torn");
    Path alone = data("2020-0badcafe.later.json");
    write(alone, "2020-0badcafe", done(year, DAY));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("list"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), lines::toString);
    assertTrue(lines.get(1).endsWith("could not be read. See: rmt-reflect check " + later));
    assertEquals(
        alone + ": what was entered after a year was finished. The year itself is not here.",
        lines.get(2));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", later.toString()));
  }

  @Test
  void whatLiesInTheBinIsNotAlone() throws IOException {
    Assessment year = inDataFolder();
    write(data(year.id() + ".later.json"), year.id(), done(year, DAY));
    Files.createDirectories(data("bin"));
    Files.move(data(year.id() + ".json"), data("bin").resolve(year.id() + ".json"));
    assertEquals(ExitCode.DONE, run("list"));
    assertTrue(out.toString().startsWith("No reflection is saved in"), out::toString);
    assertEquals(1, out.toString().lines().count());
  }

  @Test
  void aCheckOfTheYearLooksAtItToo() throws IOException {
    Path file = example("solo");
    Path later = folder.resolve("rmt-reflect-example-solo.later.json");
    Assessment year = read(file);
    write(later, year.id(), done(year, DAY));
    assertEquals(ExitCode.DONE, run("check", file.toString()));
    assertEquals(2, out.toString().lines().count(), out::toString);
    String sound = later + ": what was entered after a year was finished can be read.";
    assertEquals(sound, out.toString().lines().toList().getLast());
    run("check", file.toString(), later.toString());
    assertEquals(2, out.toString().lines().count(), "once, if it is named too");

    write(later, year.id(), done(year, LocalDate.of(1027, 1, 5)));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", file.toString()));
    assertEquals(
        later + ": /actions/0/doneOn: 5 January 1027 is outside the years 2000 to 2199.",
        out.toString().replace('\u00a0', ' ').lines().toList().getLast());

    write(later, year.id(), done(year, LocalDate.of(2027, 2, 5)));
    assertEquals(ExitCode.DONE, run("check", later.toString()));
    assertEquals(
        List.of(
            sound,
            later
                + ": /actions/0/doneOn: 5 February 2027 was still in the future on 5 January"
                + " 2027."),
        out.toString().replace('\u00a0', ' ').lines().toList());
  }

  @Test
  void whatDoesNotGoWithTheYearIsSaid() throws IOException {
    Path file = example("solo");
    Path later = folder.resolve("rmt-reflect-example-solo.later.json");
    Assessment year = read(file);
    FreeText words = new FreeText("Called my client Jane Doe.", Language.EN);
    FollowUp strange =
        done(year, DAY)
            .withNote("not-there", words, DAY)
            .withNote(year.actions().getFirst().id(), words, DAY)
            .withChangedAt(Instant.parse("2027-01-05T15:00:00Z"));
    write(later, year.id(), strange);
    assertEquals(ExitCode.DONE, run("check", later.toString()));
    assertEquals(
        List.of(
            later + ": what was entered after a year was finished can be read.",
            later + ": 1 entry is about an action or goal that the year does not have.",
            later + ": 1 note may identify a client"),
        out.toString().lines().toList());

    write(later, "2026-0badcafe", done(year, DAY));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", later.toString()));
    assertEquals(
        later + ": this belongs to another year than the file beside it: " + file,
        out.toString().strip());

    Files.delete(file);
    assertEquals(ExitCode.DONE, run("check", later.toString()));
    assertEquals(
        later + ": the year it belongs to is not beside it. It would be: " + file,
        out.toString().lines().toList().getLast());
  }

  private Assessment inDataFolder() throws IOException {
    Assessment year = read(example("solo"));
    Files.createDirectories(data(""));
    Files.write(data(year.id() + ".json"), format.write(year));
    return year;
  }

  private Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  private Assessment read(Path file) throws IOException {
    return assertInstanceOf(Reading.Whole.class, format.read(Files.readAllBytes(file)))
        .assessment();
  }

  private static FollowUp done(Assessment year, LocalDate on) {
    Action first = year.actions().getFirst();
    return FollowUp.NONE
        .with(first, first.withState(ActionState.DONE, on), DAY)
        .withChangedAt(Instant.parse("2027-01-05T15:00:00Z"));
  }

  private void write(Path file, String id, FollowUp followUp) throws IOException {
    Files.write(file, format.followUps().write(id, followUp, 1, null));
    assertTrue(Files.readString(file, UTF_8).contains(id));
  }
}
