package ca.rmtreflect.app;

import ca.rmtreflect.Hand;
import ca.rmtreflect.cli.Cli;
import ca.rmtreflect.cli.CommandEnvironment;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.Sheet;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// A year in the life of the program, in a process of its own, with everything going wrong that
/// can: every write that fails, a mistake in the program, damaged files, a file changed by others,
/// exports that find no room. Every text that is entered is one word, so that one can look where it
/// went.
final class Scenario {

  /// What a save does to the disk that also keeps a backup.
  private static final int FAULTS = 20;

  private static final Duration BACKUPS_APART = Duration.ofMinutes(11);

  private final Path folder;
  private final String word;
  private final FaultyFiles disk = new FaultyFiles();
  private final Moving clock = new Moving();

  private Scenario(Path folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /// `arguments` are a folder that exists and the word.
  @SuppressWarnings("CatchAndPrintStackTrace")
  public static void main(String[] arguments) throws IOException {
    // It takes what is uncaught for itself when it is first used; the program shall have it.
    WaitForAsyncUtils.printException = false;
    try {
      new Scenario(Path.of(arguments[0]), arguments[1]).play();
    } catch (IOException | RuntimeException | Error e) {
      // The program takes what is uncaught for its log; whoever reads the test shall see it.
      e.printStackTrace();
      throw e;
    } finally {
      Platform.exit();
    }
  }

  private void play() throws IOException {
    Path data = folder.resolve("data");
    Path exports = Files.createDirectory(folder.resolve("exports"));
    String id;
    try (OpenProgram program = start(data, exports, Language.EN)) {
      Hand hand = new Hand(program);
      hand.press("start");
      hand.press("begin");
      hand.await("the profile", state -> state.page() instanceof Page.Profile);
      change(program, this::fill);
      hand.await("the save", Scenario::isSaved);
      id = program.state().year().assessment().id();
      failAtEveryOperation(program, hand);
      makeAMistake(program);
      changeBehindItsBack(program, hand, data.resolve(id + ".json"));
      export(program, hand, exports.toString());
      export(program, hand, folder.resolve("no such folder").toString());
      Fx.run(() -> program.session().speak(Language.FR));
      export(program, hand, exports.toString());
    }
    Path copy = copyBeside(data, id);
    damage(data, id, copy);
    try (OpenProgram program = start(data, exports, Language.FR)) {
      Hand hand = new Hand(program);
      hand.await("the years", state -> !state.years().isEmpty());
      hand.press("continue");
      hand.await("the year", state -> state.page() instanceof Page.OfYear);
    }
    commands(data, exports, copy, clock);
  }

  private OpenProgram start(Path data, Path exports, Language language) {
    OpenProgram.World world = new OpenProgram.World(data);
    world.exports = exports;
    world.language = language;
    world.clock = clock;
    world.files = disk;
    return OpenProgram.start(world);
  }

  private static boolean isSaved(State state) {
    return state.saving() instanceof SaveStatus.Saved;
  }

  private static void change(OpenProgram program, UnaryOperator<Assessment> change) {
    Fx.run(() -> program.session().update(Edit.once("", ""), change));
  }

  /// Failures whose messages quote what was written, as those of libraries do.
  private void failAtEveryOperation(OpenProgram program, Hand hand) {
    AtomicInteger struck = new AtomicInteger();
    for (int failing = 1; failing <= FAULTS; failing++) {
      int planned = failing;
      clock.ahead = clock.ahead.plus(BACKUPS_APART);
      disk.set((operation, number, name) -> {
        if (number == planned) {
          struck.incrementAndGet();
          throw new IOException(word);
        }
      });
      change(program, year -> year.withDeclaration(new Declaration(word + planned, null)));
      hand.await("the fault", state -> struck.get() >= planned || isSaved(state));
      disk.mend();
      Fx.run(() -> program.session().program().saveNow().run());
      hand.await("the save after fault " + planned, Scenario::isSaved);
    }
    if (struck.get() < FAULTS) {
      throw new IllegalStateException("only so many faults struck: " + struck);
    }
  }

  /// A clock that can be moved on while the program runs.
  private static final class Moving extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }
  }

  private void makeAMistake(OpenProgram program) {
    Platform.runLater(() -> {
      throw new IllegalStateException(word);
    });
    new Hand(program).await("the dialog", _ -> Fx.get(() -> Window.getWindows().size() > 1));
    Fx.run(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(window -> !window.equals(program.window()))
            .forEach(window -> ((Stage) window).close()));
  }

  private void changeBehindItsBack(OpenProgram program, Hand hand, Path main) throws IOException {
    Files.writeString(main, "{\"theirs\": \"" + word + "\"}");
    change(program, year -> year.withDeclaration(new Declaration(word + " ours", null)));
    hand.await("the copy", state -> isSaved(state) && !disk.done().isEmpty());
    hand.await("both", _ -> count(folder.resolve("data"), ".json") > 2);
  }

  private static void export(OpenProgram program, Hand hand, String to) {
    ExportChoices choices =
        ExportChoices.usual(Language.EN).withFormats(EnumSet.allOf(Format.class));
    ExportRequest request =
        new ExportRequest(program.state().year(), choices, Sheet.FORM, to, false);
    Fx.run(() -> program.session().program().export().accept(request));
    hand.await(
        "the export to " + to,
        state ->
            state.exporting().progress() instanceof ExportProgress.Made
                || state.exporting().progress() instanceof ExportProgress.Failed);
  }

  private void damage(Path data, String id, Path copy) throws IOException {
    writeForOwner(data.resolve("2024-0badcafe.json"), Files.readString(copy).substring(0, 900));
    writeForOwner(data.resolve(id + "-abcdef01.tmp"), "{\"half\": \"" + word);
  }

  /// Not the program's own file, so it need not be its owner's alone by itself.
  private static void writeForOwner(Path file, String text) throws IOException {
    Path made =
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(made, text);
  }

  /// The copy that the program went on with after the conflict.
  private static Path copyBeside(Path data, String id) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().startsWith(id))
          .filter(file -> !file.endsWith("settings.json"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static long count(Path data, String end) {
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(file -> file.toString().endsWith(end)).count();
    } catch (IOException e) {
      return 0;
    }
  }

  @SuppressWarnings("SystemOut")
  private static void commands(Path data, Path exports, Path copy, Clock clock) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandEnvironment surroundings =
        new CommandEnvironment(out, err, Language.EN, "scenario", "", () -> data, clock);
    var _ = new Cli(surroundings).run("list");
    var _ = new Cli(surroundings).run("check", data.resolve("2024-0badcafe.json").toString());
    var _ = new Cli(surroundings).run("check", copy.toString());
    var _ = new Cli(surroundings).run("export", copy.toString(), "--to", exports.toString());
  }

  /// The word wherever a word can stand.
  private Assessment fill(Assessment year) {
    Pack pack = PackCatalog.shipped().newest();
    FreeText text = new FreeText(word, Language.EN);
    Value written = new Value.Written(text);
    LocalDate day = LocalDate.of(2026, 11, 22);
    Assessment filled = year;
    for (Item item : pack.items().toList()) {
      if (item instanceof Item.Checkpoint checkpoint) {
        filled =
            filled.withAnswer(
                Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
                    .withValue(AnswerValue.NOT_APPLICABLE, day)
                    .withReason(text)
                    .withNote(text)
                    .withEvidence(text));
      } else if (item instanceof Item.TextPrompt prompt) {
        Entry entry = new Entry(prompt.id(), prompt.revision(), written, prompt.question());
        filled = filled.withProfileEntry(entry).withReflection(entry);
      }
    }
    Account account = Account.blank("account");
    for (AccountField field : AccountField.values()) {
      if (field.kind() == AccountField.Kind.LINE || field.kind() == AccountField.Kind.TEXT) {
        account = account.with(field, written);
      }
    }
    return filled
        .withAccounts(List.of(account))
        .withGoals(List.of(new Goal("goal", text, day)))
        .withActions(List.of(new Action("action", new Origin.Own(), text, day, ActionState.OPEN)))
        .withDeclaration(new Declaration(word, day));
  }
}
