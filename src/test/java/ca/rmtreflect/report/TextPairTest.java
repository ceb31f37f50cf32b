package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Span.Weight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPairTest {

  /// `[` and `]` enclose what the person wrote, `|` parts runs.
  @ParameterizedTest
  @CsvSource({
    "Same,                      Same,                         Same",
    "Everyone,                  Tout le monde,                Everyone || Tout le monde",
    "'Evidence: |[a folder]',   'Pièce : |[a folder]',        'Evidence\u00a0/ Pièce : [a folder]'",
    "'Asked on|: |2026-10-06',  'Demandé le| : |2026-10-06',  'Asked on\u00a0/ Demandé le :"
        + " 2026-10-06'",
    "'[Maple]|: |reviews on',   '[Maple]| : |avis activés',   '[Maple]: reviews on\u00a0/ avis"
        + " activés'",
    "'Reviews on: |[Maple]|.',  'Avis activés : |[Maple]|.',  'Reviews on\u00a0/ Avis activés :"
        + " [Maple].'",
    "✓ |Yes,                    ✓ |Oui,                       '✓ Yes\u00a0/ Oui'",
    "'Begun, and done.',        'Commencée, et faite.',       'Begun, and done. || Commencée, et"
        + " faite.'",
    "'Note: a|.',               'Note : b|.',                 'Note: a. || Note : b.'",
    "'[Maple]: set-up',         'configuration, [Maple]',     '[Maple]: set-up || configuration,"
        + " [Maple]'",
    "'Asked|\u00a0· |on: |[it]',     'Demandé|\u00a0· |le : |[it]',     'Asked\u00a0/"
        + " Demandé\u00a0· on\u00a0/ le : [it]'",
    "'One|\u00a0· |[x]',             'Un|\u00a0· |[x]',                 'One\u00a0/ Un\u00a0· [x]'"
  })
  void twoBecomeOne(String english, String french, String both) {
    Text pair = TextPair.of(text(english, Language.EN), text(french, Language.FR));
    String translation = pair.translation().isEmpty() ? "" : " || " + plain(pair.translation());
    assertEquals(both, plain(pair.spans()) + translation);
  }

  @ParameterizedTest
  @CsvSource({"'Evidence: |[a folder]', 'Pièce : |[a folder]', 'EN EN FR EN'"})
  void everyRunKeepsItsLanguage(String english, String french, String languages) {
    Text pair = TextPair.of(text(english, Language.EN), text(french, Language.FR));
    assertEquals(
        languages,
        pair.spans().stream().map(span -> span.language().name()).collect(Collectors.joining(" ")));
  }

  private static Text text(String marked, Language language) {
    return new Text(
        Stream.of(marked.split("\\|", -1))
            .map(run -> new Span(run, run.startsWith("[") ? Language.EN : language, Weight.PLAIN))
            .toList());
  }

  private static String plain(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
