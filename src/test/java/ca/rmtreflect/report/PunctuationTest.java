package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Span.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

  /// A no-break space is written as `_`, and `|` parts runs: French, English, French.
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ai-je vu « tous » mes comptes ? # Ai-je vu «_tous_» mes comptes_?",
        "Oui : trois ! 40 % ; fin # Oui_: trois_! 40_%_; fin",
        "deux   ! « « là » » # deux_! «_«_là_»_»",
        "10:30, https://example.ca/a?b ; a;b # 10:30, https://example.ca/a?b_; a;b",
        "_: déjà_! # _: déjà_!",
        "« # «",
        "commencée le |2 May|, terminée le |4|. # commencée le |2_May,| terminée le |4.",
        "le mot «_|shop|_» ici # le mot |«_shop_»| ici",
        "(|page|) # (page)",
        "dit «_(|now|)_», puis # dit |«_(now)_»,| puis",
        "A |B| C # A |B| C",
        "voir |here|… # voir |here…",
        "see clause 6 (2) (a), or (c) of 12 # see clause_6_(2)_(a), or (c) of 12",
        "voir alinéa 6 (2) a) du 1er octobre 2025 # voir alinéa_6_(2)_a) du 1er_octobre_2025",
        "on 1 October 2025, 3 times # on 1_October_2025, 3 times"
      })
  void marksStayWithTheirWord(String typed, String expected) {
    assertEquals(expected.strip(), runs(kept(spans(typed.strip()))));
  }

  @Test
  void runsThatLookAlikeBecomeOneAndOthersDoNot() {
    Span own = new Span("le ", Language.FR, Weight.PLAIN);
    Span day = new Span("4 mai", Language.FR, Weight.PLAIN);
    Span strong = new Span("fort", Language.FR, Weight.STRONG);
    assertEquals(
        List.of(own.withText("le 4\u00a0mai"), strong.withText("fort,"), own.withText(" puis")),
        kept(List.of(own, day, strong, own.withText(", puis"))));
  }

  /// Each mark of them took some of the stack once.
  @ParameterizedTest
  @ValueSource(strings = {"mot|.", "mot|!_", "(|mot", "«_|mot"})
  void howeverManyMarksThereAreTheyStand(String marked) {
    String mark = marked.replace("|", "").replace("mot", "");
    String many = marked.replace(mark, mark.repeat(20_000));
    assertEquals(
        many.replace("|", "").length(),
        kept(spans(many)).stream().mapToInt(span -> span.text().length()).sum());
  }

  @Test
  void aLineBreakThatWasTypedStays() {
    assertEquals("un\n! deux", Punctuation.unbroken("un\n! deux"));
    assertEquals("«\nun\u00a0»", Punctuation.unbroken("«\nun »"));
  }

  private static List<Span> spans(String marked) {
    List<Span> spans = new ArrayList<>();
    for (String text : marked.replace('_', '\u00a0').split("\\|", -1)) {
      Language language = spans.size() % 2 == 0 ? Language.FR : Language.EN;
      spans.add(new Span(text, language, Weight.PLAIN));
    }
    return spans;
  }

  private static String runs(List<Span> spans) {
    return String.join("|", spans.stream().map(Span::text).toList()).replace('\u00a0', '_');
  }

  private static List<Span> kept(List<Span> spans) {
    Block line = new Block.Paragraph(new Text(spans), false);
    Text footer = Text.of("", Language.FR);
    Report report =
        new Report(List.of(Language.FR), "", "", Instant.EPOCH, footer, List.of(line), 0);
    return SpanList.of(Punctuation.kept(report));
  }
}
