package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Others read the record too, so it names facts without a person. Only the questions and the
/// remarks on documents speak to somebody; only the declaration, and what the person typed or chose
/// as an answer, speaks for somebody.
class RecordVoiceTest {

  private static final Predicate<String> PERSON =
      Pattern.compile(
              "\\b(you|your|yours|my|mine|me|I|author|vous|votre|vos|je|mon|ma|mes|moi|autrice|auteur)"
                  + "\\b|\\b[jm]’",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
          .asPredicate();

  static Stream<Arguments> cases() {
    return Stream.of(RecordCase.values())
        .flatMap(one ->
            Stream.of(Detail.values())
                .flatMap(detail ->
                    Stream.of(Language.values()).map(spoken -> Arguments.of(one, spoken, detail))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRecordNamesFactsWithoutAPerson(RecordCase one, Language language, Detail detail) {
    String asked = RecordCase.PACK.sections().toString() + RecordCase.PACK.sources();
    String typed =
        one.assessment(language).toString()
            + one.followUp(language)
            + RecordCase.SOLO.assessment(language);
    String declared = Messages.of(language).text("declaration.statement");
    List<String> personal =
        SpanChange.spans(one.report(ReportLanguage.of(language), detail).blocks()).stream()
            .map(Span::text)
            .filter(PERSON)
            .map(text -> text.endsWith("…") ? text.substring(0, text.length() - 1) : text)
            .filter(text -> !asked.contains(text) && !typed.contains(text))
            .filter(text -> !text.equals(declared))
            .toList();
    assertEquals(List.of(), personal);
  }

  @Test
  void aPersonIsSeen() {
    assertTrue(PERSON.test("You confirmed that"));
    assertTrue(PERSON.test("Ce que j’ai fait"));
    assertTrue(!PERSON.test("Everything about the minutes"));
  }
}
