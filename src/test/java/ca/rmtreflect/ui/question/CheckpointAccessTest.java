package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Panels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A checkpoint can be used by screen reader, by finger and with large text, in both languages.
class CheckpointAccessTest {

  private static final String TESTIMONIALS = "disable-testimonials";

  static Stream<Arguments> states() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                Arguments.of("answered in part", language, SampleYear.started(language)),
                Arguments.of("not answered", language, SampleYear.empty()),
                Arguments.of("does not apply", language, doesNotApply(language)),
                Arguments.of(
                    "finished", language, SampleYear.started(language).finished(SampleYear.TODAY)),
                Arguments.of("not asked", language, noSocialMedia(language))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("states")
  void everyStopHasANameARoleAndRoom(String name, Language language, Assessment year) {
    TestWindow window = open(year, language);
    Walk walk = Fx.get(() -> Walk.over(window.root()));
    assertFalse(walk.stops().isEmpty());
    assertEquals(List.of(), Fx.get(walk::unnamed));
    assertEquals(List.of(), Fx.get(walk::withoutRole));
    assertEquals(List.of(), Fx.get(walk::smallTargets));
    assertEquals(List.of(), Fx.get(walk::sharedMnemonics));
    window.close();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("states")
  void largeTextIsNeverCut(String name, Language language, Assessment year) {
    TestWindow window = open(year, language);
    for (double scale : List.of(1.0, 1.5, 2.0, 3.0)) {
      for (Panels.Opened opened : Panels.Opened.values()) {
        Fx.run(() -> {
          window.session().zoom(scale);
          window.session().arrange(new Panels(true, opened));
          window.picture();
        });
        assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), scale + " " + opened);
      }
    }
    window.close();
  }

  @Test
  void manyAccountsWithLongNamesAreNeverCut() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = (i % 2 == 0 ? "massage therapy ".repeat(8) : "x".repeat(90)) + i;
      accounts.add(
          SampleYear.withReviews(Account.blank("account-" + i), "on")
              .with(AccountField.NAME, new Value.Written(new FreeText(name, Language.EN))));
    }
    TestWindow window = open(SampleYear.started(Language.EN).withAccounts(accounts), Language.EN);
    for (double scale : List.of(1.0, 2.0)) {
      Fx.run(() -> {
        window.session().zoom(scale);
        window.session().arrange(new Panels(true, Panels.Opened.HELP));
        window.picture();
      });
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), "at " + scale);
    }
    window.close();
  }

  @Test
  void noNameIsLeftInTheOtherLanguage() {
    Set<String> english = names(Language.EN);
    Set<String> french = names(Language.FR);
    Set<String> both = new HashSet<>(english);
    both.retainAll(french);
    // A word that the languages share, and the name of a product.
    both.removeAll(Set.of("Menu", "Sections"));
    assertEquals(Set.of(), both);
  }

  private static Set<String> names(Language language) {
    TestWindow window = open(SampleYear.started(language), language);
    Set<String> names = new HashSet<>(Fx.get(() -> Walk.over(window.root()).names()));
    window.close();
    return names;
  }

  private static TestWindow open(Assessment year, Language language) {
    TestWindow window =
        TestWindow.open(year, new Page.Checkpoint(TESTIMONIALS), language, 1000, 1000);
    Fx.pulse();
    return window;
  }

  private static Assessment doesNotApply(Language language) {
    Item.Checkpoint checkpoint = SampleYear.PACK.checkpoint(TESTIMONIALS).orElseThrow();
    return SampleYear.answer(SampleYear.started(language), checkpoint, AnswerValue.NOT_APPLICABLE);
  }

  private static Assessment noSocialMedia(Language language) {
    return SampleYear.choose(
        SampleYear.started(language).withAccounts(List.of()), "social-media", "none");
  }
}
