package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.storage.file.FolderLockTest;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.Settings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest extends OnFreshStore {

  @Test
  @Hazard(32)
  void nothingThatIsKeptCanBeReadByOthers() throws IOException {
    assumeTrue(
        temporary.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "this disk knows no owner");
    try (FolderLock lock = at.folder.lock(at.files)) {
      assertEquals(FolderLock.Standing.HELD, lock.standing());
      everythingThatWritesFiles(at);
    }
    assertTrue(at.names().size() >= 7, at.names().toString());
    Set<PosixFilePermission> ownerOnly =
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE);
    try (Stream<Path> all = Files.walk(at.folder.root())) {
      for (Path path : all.toList()) {
        assertTrue(ownerOnly.containsAll(Files.getPosixFilePermissions(path)), path.toString());
      }
    }
  }

  /// On Linux, whatever in the process opens and closes the lock's file loses the lock.
  @Test
  @Hazard(19)
  void nothingThatTheProgramDoesLosesTheLock() throws IOException {
    try (FolderLock lock = at.folder.lock(at.files)) {
      assertEquals(FolderLock.Standing.HELD, lock.standing());
      everythingThatWritesFiles(at);
      assertTrue(at.store().recovery().prepare().isEmpty());
      assertFalse(at.reader().list().assessments().isEmpty());
      String file = at.folder.root().resolve("lock").toString();
      at.assertRefused(Reading.Damaged.class, at.store().copyIn(Path.of(file)));
      try (ChildProcess second = ChildProcess.start(FolderLockTest.Holder.class, file)) {
        assertEquals("HELD_ELSEWHERE", second.readLine());
      }
    }
  }

  /// Nothing of what a person writes gets into the name of a file.
  @ParameterizedTest
  @Hazard({27, 29})
  @ValueSource(
      strings = {
        "CON",
        "nul.txt",
        "a/b",
        "../../x",
        "a:b",
        "what?",
        "Zoé",
        "Zoe\u0301",
        "trailing. ",
        "\u202egnp.exe",
        "a\u0000b",
        "\ud800",
        "😀"
      })
  void namesAreMadeHere(String words) throws IOException {
    Stored stored = at.save(at.begin(words), words + "2");
    Assessment finished = stored.assessment().finished(LocalDate.of(2026, 11, 30));
    Stored done = StoreCase.saved(at.store().save(stored, finished));
    at.store().save(done, finished.reopened());
    Files.writeString(at.folder.main(ID), "{");
    assertInstanceOf(OpenResult.Opened.class, at.store().recovery().open(ID));
    assertTrue(at.store().bin().moveIn(ID).isEmpty());
    assertTrue(at.names().size() >= 5, at.names().toString());
    for (String name : at.names()) {
      assertTrue(name.matches("[a-z0-9/-]{1,60}\\.json"), name);
    }
  }

  private void everythingThatWritesFiles(StoreCase at) throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    Assessment finished = stored.assessment().finished(LocalDate.of(2026, 11, 30));
    Stored done = StoreCase.saved(at.store().save(stored, finished));
    at.store().save(done, finished.reopened());
    Files.writeString(at.folder.main(ID), "{");
    assertInstanceOf(OpenResult.Opened.class, at.store().recovery().open(ID));
    Path copy = temporary.resolve("data/copy of mine.json");
    assertTrue(at.store().saveCopy(stored, stored.assessment(), copy).isEmpty());
    assertInstanceOf(OpenResult.Opened.class, at.store().copyIn(copy));
    assertTrue(new SettingsStore(at.folder, at.files).save(Settings.DEFAULTS).isEmpty());
    assertTrue(at.store().bin().moveIn(ID).isEmpty());
  }

  @Test
  @Hazard(31)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aLinkedFolderWorks() throws IOException {
    Path real = Files.createDirectory(temporary.resolve("real"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
    StoreCase linked = new StoreCase(link);
    linked.begin("one");
    assertEquals(real.toRealPath(), linked.folder.root());
    assertTrue(Files.exists(real.resolve(ID + ".json")));
  }

  @Test
  void aFolderInThePlaceOfAnAssessmentDoesNoHarm() throws IOException {
    at.save(at.begin("backup"), "main");
    Files.delete(at.folder.main(ID));
    Files.createDirectory(at.folder.main(ID));
    assertEquals("backup", words(at.open().stored().assessment()));
    assertEquals("backup", at.onDisk());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    DataFolder folder = DataFolder.at(file.resolve("data"));
    AssessmentStore store =
        new AssessmentStore(
            new AssessmentReader(folder, new AssessmentFormat("1")), () -> Instant.EPOCH);
    Optional<FailureReason> reason = store.recovery().prepare();
    assertTrue(reason.isPresent());
    assertFalse(Files.isDirectory(file));
  }

  @Test
  void settingsComeBackAndKeepWhatTheyDoNotKnow() throws IOException {
    SettingsStore store = new SettingsStore(at.folder, at.files);
    assertEquals(Settings.DEFAULTS, store.load());
    Settings settings =
        Settings.DEFAULTS
            .withLanguage(Language.FR)
            .withTextPercent(150)
            .withWindow(new Settings.Bounds(-10, 0, 1024, 640, false))
            .withPlace(ID, new Settings.Place("checkpoint/separate-accounts", "note", 12));
    assertTrue(store.save(settings).isEmpty());
    assertEquals(settings, store.load());

    Path file = at.folder.settings();
    String newer =
        Files.readString(file)
            .replace("\"textPercent\"", "\"theme\": \"dusk\",\n  \"textPercent\"")
            .replace("\"caret\"", "\"scroll\": 3,\n      \"caret\"")
            .replace("\"fr\"", "\"oj\"");
    Files.writeString(file, newer);
    assertEquals(Optional.empty(), store.load().language(), "a language of a newer program");
    assertTrue(store.save(store.load().withTextPercent(200)).isEmpty());
    assertEquals(newer.replace("150", "200"), Files.readString(file));
  }

  /// One odd value costs none of the others, and does not stay in the file.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          "fr" | 7
          150 | 99999999999999999999
          150 | "big"
          1024 | 1e9
          12 | -5
          "cloud-folder" | {}
          """)
  void anOddSettingBecomesItsOwnDefaultOnly(String value, String odd) throws IOException {
    SettingsStore store = new SettingsStore(at.folder, at.files);
    Settings settings =
        Settings.DEFAULTS
            .withLanguage(Language.FR)
            .withTextPercent(150)
            .withWindow(new Settings.Bounds(-10, 0, 1024, 640, false))
            .withPlace("2025-a", new Settings.Place("overview", "note", 3))
            .withPlace(ID, new Settings.Place("overview", "note", 12))
            .withHeard("cloud-folder");
    assertTrue(store.save(settings).isEmpty());
    Path file = at.folder.settings();
    String broken = Files.readString(file).replaceFirst("([: ] )" + value, "$1" + odd);
    Files.writeString(file, broken);
    assertTrue(broken.contains(" " + odd), broken);
    Settings loaded = store.load();
    List<Boolean> kept =
        List.of(
            loaded.language().equals(settings.language()),
            loaded.textPercent() == 150,
            loaded.window().equals(settings.window()),
            loaded.places().equals(settings.places()),
            loaded.heard().equals(settings.heard()));
    assertEquals(4, kept.stream().filter(one -> one).count(), kept.toString());
    assertEquals(settings.places().get("2025-a"), loaded.places().get("2025-a"));
    assertTrue(store.save(loaded).isEmpty());
    assertEquals(loaded, store.load());
    assertFalse(Files.readString(file).contains(" " + odd));
  }

  /// What cannot be read at the moment may be whole, and is never written over.
  @Test
  @Hazard(9)
  void settingsThatCannotBeReadStayAsTheyAre() throws IOException {
    SettingsStore store = new SettingsStore(at.folder, at.files);
    assertTrue(store.save(Settings.DEFAULTS.withTextPercent(150)).isEmpty());
    String before = Files.readString(at.folder.settings());
    for (IOException failure :
        List.of(
            FaultyFiles.held("settings.json"),
            new AccessDeniedException("settings.json"),
            new IOException("planted"))) {
      at.files.set((operation, _, name) -> {
        if (operation.equals("read") && name.equals("settings.json")) {
          throw failure;
        }
      });
      assertThrows(IOException.class, store::load);
      assertTrue(store.save(Settings.DEFAULTS).isPresent());
      assertEquals(before, Files.readString(at.folder.settings()));
    }
    at.files.mend();
    assertEquals(150, store.load().textPercent());
  }

  @Test
  void brokenSettingsBecomeTheDefaults() throws IOException {
    SettingsStore store = new SettingsStore(at.folder, at.files);
    for (String broken : List.of("", "{", "[]", "{\"textPercent\": \"big\"}", "\u0000\u0000")) {
      Files.writeString(at.folder.settings(), broken);
      assertEquals(Settings.DEFAULTS, store.load(), broken);
      assertTrue(store.save(Settings.DEFAULTS.withTextPercent(125)).isEmpty());
      assertEquals(125, store.load().textPercent());
    }
    Files.writeString(at.folder.settings(), "{\"textPercent\": 1e00}");
    assertTrue(store.save(store.load()).isEmpty());
    assertEquals(Settings.DEFAULTS, store.load(), "what was no number does not become one");
  }
}
