package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A title in its original language, printed inside a text of the other one, says its language.
class OriginalTitlesTest {

  /// Every title and name of a part that the shipped questions quote in English.
  private static final Predicate<String> ENGLISH =
      Pattern.compile(
              "Guidelines|Guide to|Requirements|Ask the|Practice Specialist|Privacy and"
                  + "|Confidentiality|Boundaries|Conflict of|Understanding|Misconduct|\\bDo’s"
                  + "|Don’ts|Reviews and|Testimonials|\\(General\\)")
          .asPredicate();

  static Stream<Report> reports() {
    return Stream.concat(
        RecordCase.reports(),
        Stream.of(RecordCase.values())
            .flatMap(one ->
                Stream.of(
                    one.report(Language.FR, ReportLanguage.EN),
                    one.report(Language.EN, ReportLanguage.FR))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyEnglishTitleInsideFrenchIsEnglish(Report report) {
    List<String> untagged =
        SpanChange.spans(report.blocks()).stream()
            .filter(span -> span.language() == Language.FR)
            .map(Span::text)
            .filter(ENGLISH)
            .toList();
    assertEquals(List.of(), untagged);
  }

  @Test
  void thereAreSome() {
    List<String> titles =
        SpanChange.spans(RecordCase.CLINIC.report(ReportLanguage.FR, Detail.FULL).blocks()).stream()
            .filter(span -> span.language() == Language.EN)
            .map(Span::text)
            .toList();
    assertTrue(titles.size() >= 23, titles.toString());
    assertTrue(titles.contains("Advertising Do’s"), titles.toString());
    assertTrue(titles.contains("Ask the Practice Specialist"), titles.toString());
  }

  /// The other way round: a document that exists in French alone.
  @Test
  void everyFrenchTitleInsideEnglishIsFrench() {
    Source first = RecordCase.PACK.sources().getFirst();
    Source french =
        new Source(
            first.id(),
            first.tier(),
            new LocalizedText("Advice on the web (Conseils pour le Web)", "Conseils pour le Web"),
            first.issuer(),
            first.date(),
            EnumSet.of(Language.FR),
            first.links(),
            first.note());
    Report report =
        OriginalTitles.tagged(
            FrenchSpaces.lines("x")
                .withBlocks(
                    List.of(
                        new Block.Paragraph(
                            Text.of("See Conseils pour le Web, first part.", Language.EN), false))),
            withSource(french));
    assertEquals(
        List.of("EN See ", "FR Conseils pour le Web", "EN , first part."),
        SpanChange.spans(report.blocks()).stream()
            .map(span -> span.language() + " " + span.text())
            .toList());
  }

  private static Pack withSource(Source source) {
    Pack pack = RecordCase.PACK;
    return new Pack(
        pack.id(),
        pack.version(),
        pack.digest(),
        pack.title(),
        pack.basis(),
        pack.compiled(),
        pack.sourcesChecked(),
        pack.changeLog(),
        List.of(source),
        pack.risks(),
        pack.conditions(),
        pack.platforms(),
        pack.sections());
  }
}
