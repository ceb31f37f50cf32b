package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A year that can only be read says so on every page, to the eye and to a screen reader, and no
/// key changes it.
final class ReadOnlyYearTest {

  private static final List<KeyCode> KEYS =
      List.of(KeyCode.SPACE, KeyCode.DOWN, KeyCode.A, KeyCode.DELETE, KeyCode.BACK_SPACE);

  static Stream<Arguments> pages() {
    return Stream.of(
            new Page.Profile(),
            new Page.Accounts(),
            new Page.AccountForm("clinic-page"),
            new Page.Checkpoint("disable-testimonials"),
            new Page.Outlook(),
            new Page.Actions(),
            new Page.Check(),
            new Page.Finish())
        .flatMap(page -> Stream.of(Language.values()).map(lang -> Arguments.of(page, lang)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aFinishedYearSaysSoAndLeadsToWhereItIsReopened(Page.OfYear page, Language language) {
    TestWindow window = open(page, language, true);
    assertTrue(
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .anyMatch(node ->
                    node instanceof Labeled labeled
                        && labeled
                            .getText()
                            .contains(language == Language.EN ? "reopen" : "rouvr"))));
    Assessment before = Fx.get(() -> window.session().state().year().assessment());
    everyStopSaysThatItIsReadOnly(window, language);
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).withoutRole()));
    assertEquals(before, Fx.get(() -> window.session().state().year().assessment()));
    Fx.run(() -> ((ButtonBase) window.root().lookup("#to-overview")).fire());
    assertEquals(new Page.Overview(), Fx.get(() -> window.session().state().page()));
    window.close();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aYearThatIsOnlyBeingReadSaysSoToo(Page.OfYear page, Language language) {
    TestWindow window = open(page, language, false);
    Assessment before = Fx.get(() -> window.session().state().year().assessment());
    everyStopSaysThatItIsReadOnly(window, language);
    assertEquals(before, Fx.get(() -> window.session().state().year().assessment()));
    assertFalse(
        Fx.get(() -> window.root().lookup("#to-overview") != null), "it cannot be reopened");
    window.close();
  }

  private static void everyStopSaysThatItIsReadOnly(TestWindow window, Language language) {
    String words = language == Language.EN ? "ead-only" : "ecture seule";
    Node host = Fx.get(() -> window.root().lookup(".page-host"));
    int said = 0;
    List<Node> stops =
        Fx.get(() -> Walk.over(host).stops()).stream()
            .filter(ReadOnlyYearTest::changesTheYear)
            .toList();
    for (Node stop : stops) {
      assertFalse(stop instanceof Toggle, "an answer that cannot be chosen is no stop");
      boolean pressed = stop instanceof ButtonBase;
      if (!pressed && !String.valueOf(stop.getId()).startsWith("bulletin-")) {
        String spoken = stop.getAccessibleText() + " " + stop.getAccessibleHelp();
        assertTrue(spoken.contains(words), stop + " says " + spoken);
        Fx.run(stop::requestFocus);
        Keyboard.pressInTurn(KEYS);
        said++;
      }
    }
    boolean hasFields =
        Fx.get(() ->
            TestWindow.visible(host).stream()
                .filter(ReadOnlyYearTest::changesTheYear)
                .anyMatch(node ->
                    node instanceof Toggle
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase));
    assertEquals(hasFields, said > 0);
  }

  /// What the check page shows can be chosen in any year.
  private static boolean changesTheYear(Node node) {
    return !String.valueOf(node.getId()).startsWith("check-filter");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatCannotBeChangedLooksSo(String id) {
    Page.OfYear page =
        id.startsWith("form-")
            ? new Page.AccountForm("clinic-page")
            : new Page.Checkpoint("disable-testimonials");
    assertNotEquals(background(page, id, false), background(page, id, true));
  }

  static Stream<String> looks() {
    return Stream.of("answer-yes", "note", "evidence", "form-purpose-personal", "form-platform");
  }

  private static String background(Page.OfYear page, String id, boolean finished) {
    TestWindow window =
        TestWindow.open(
            finished ? finished(Language.EN) : SampleYear.started(Language.EN),
            page,
            Language.EN,
            1000,
            800);
    Fx.pulse();
    String look =
        Fx.get(() -> {
          var region = (javafx.scene.layout.Region) window.root().lookup("#" + id);
          return String.valueOf(
              region.getBackground() == null
                  ? List.of()
                  : region.getBackground().getFills().stream()
                      .map(fill -> fill.getFill())
                      .toList());
        });
    window.close();
    return look;
  }

  private static Assessment finished(Language language) {
    return SampleYear.started(language)
        .withDeclaration(new Declaration("Alex Tremblay", SampleYear.TODAY))
        .finished(SampleYear.TODAY);
  }

  private static TestWindow open(Page.OfYear page, Language language, boolean finished) {
    TestWindow window =
        Fx.get(() -> {
          TestWindow opened =
              TestWindow.open(
                  finished ? finished(language) : SampleYear.started(language),
                  page,
                  language,
                  1000,
                  800);
          if (!finished) {
            opened
                .session()
                .open(
                    SampleYear.PACK,
                    FollowedYear.of(SampleYear.started(language)),
                    new YearAccess.OtherFile("/data/copy.json"),
                    false,
                    page);
          }
          return opened;
        });
    Fx.pulse();
    return window;
  }
}
