package ca.rmtreflect.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.find.SearchIndex.Found;
import ca.rmtreflect.ui.find.SearchIndex.Kind;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are found wherever they stand, however they are written.
class SearchIndexTest {

  private static SearchIndex index(Language language, String note) {
    Assessment year = SampleYear.started(language);
    Answer answer = Objects.requireNonNull(year.answers().get("separate-accounts"));
    Assessment noted =
        year.withAnswer(answer.withNote(new FreeText(note, language)))
            .withActions(
                List.of(
                    new Action(
                        "a",
                        new Origin.Own(),
                        new FreeText("Zebra crossing", Language.EN),
                        null,
                        ActionState.OPEN)));
    return Fx.get(() -> {
      Session session = TestWindow.session(language, Silent.program());
      session.open(SampleYear.PACK, noted, new Page.Overview());
      return SearchIndex.of(Context.of(session));
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ete a l'ecole | L’Été à l’école",
        "L’ÉTÉ | l'ete",
        "peut-on | Peut‑on deviner",
        "10 h | à 10\u00a0h",
        "oeuvre | Œuvre",
        "finance | FINANCE",
        "e\u0301cole | école",
        "ecole ete | L’été, puis l’école"
      })
  void howSomethingIsWrittenDoesNotMatter(String wanted, String note) {
    List<Found> found =
        index(Language.FR, note).find(wanted).stream()
            .filter(one -> one.kind() == Kind.NOTE)
            .toList();
    assertEquals(List.of(note), found.stream().map(Found::text).toList());
    assertTrue(found.getFirst().end() > found.getFirst().start());
    assertEquals(new Page.Checkpoint("separate-accounts"), found.getFirst().page());
  }

  @Test
  void whatIsMarkedIsWhatWasLookedFor() {
    Found found = index(Language.FR, "Dit à Œuvre‑Été\u00a0: oui").find("oeuvre-ete").getFirst();
    assertEquals("Œuvre‑Été", found.text().substring(found.start(), found.end()));
  }

  @Test
  void everyKindOfTextIsFound() {
    SearchIndex index = index(Language.EN, "A note on nothing");
    Set<Kind> kinds = new TreeSet<>();
    index.find("a").forEach(found -> kinds.add(found.kind()));
    assertEquals(Set.of(Kind.values()), kinds);
    assertEquals(new Page.Actions(), index.find("zebra").getFirst().page());
    assertFalse(index.find("facebook").isEmpty());
  }

  @Test
  void nothingIsFoundForNothing() {
    SearchIndex index = index(Language.EN, "note");
    for (String nothing : List.of("", "  ", "\u00a0", "xyzzy", "note xyzzy")) {
      assertEquals(List.of(), index.find(nothing), nothing);
    }
  }
}
