package ca.rmtreflect.i18n;

import ca.rmtreflect.domain.Language;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Canadian typography and spelling, for every text that a person reads: the chrome's and the
/// packs'.
public final class Typography {

  private static final String MONTH =
      Stream.of(Language.values())
          .flatMap(language ->
              Stream.of(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, language.locale())))
          .collect(Collectors.joining("|", "(?:", ")\\b"));

  private static final List<Complaint> EVERYWHERE =
      List.of(
          of("'", "an apostrophe is ’"),
          of("\"", "a quotation mark is “ ” in English, « » in French"),
          of("\\.\\.\\.", "an ellipsis is …"),
          of("\\A[\\s\\u00a0]|[\\s\\u00a0]\\z", "no blank at either end"),
          of("[\\p{Cc}\\p{Cf}&&[^\\n]]", "an invisible character"),
          of("\\u202f", "the no-break space is U+00A0"),
          of("[ \\u00a0]\\u00a0|\\u00a0 ", "one space is enough"),
          of("(?-s)\\A.*\\S {2,}\\S.*\\z", "one space is enough"),
          of(" - ", "a dash is – or —"),
          of("\\d(?:er)? " + MONTH, "U+00A0 between a day and its month"),
          of("[ \\u00a0][,;!?]", "no space before , ; ! ?"),
          of("[ \\u00a0]\\.(?!\\w)", "no space before a full stop"));

  private static final List<Complaint> ENGLISH =
      List.of(
          of("[ \\u00a0]:", "no space before a colon"),
          of("[ \\u00a0]%", "no space before %"),
          of("[«»]", "English quotation marks are “ ”"),
          of("(?i)\\b(behavior|color|favor|honor|neighbor)", "Canadian: -our"),
          of("(?i)\\bcenter(s|ed)?\\b", "Canadian: centre"),
          of("(?i)\\bpractic(ing|ed)\\b", "the verb is practise"));

  private static final List<Complaint> FRENCH =
      List.of(
          of("(?<!\\u00a0):(?=\\s|\\z)", "U+00A0 before a colon"),
          of("(?<=[\\d}]) ?(?=[%$])", "U+00A0 before % and $"),
          of("«(?!\\u00a0)|(?<!\\u00a0)»", "U+00A0 inside « »"),
          of("\\d (?=\\d{3}\\b)", "U+00A0 between thousands"),
          of("\\d h\\b|\\bh \\d", "U+00A0 around the h of a time"),
          of(
              "\\p{L}-(t-)?(je|tu|il|elle|on|nous|vous|ils|elles|ce)\\b",
              "U+2011 where a verb and its pronoun must not part"),
          of("(?m)(?:^|[.!?] )A ", "accents on capitals: À"),
          of(
              "\\bE(ta[pt]|te[sn]|tre\\b|tu|thi|vit|valu|cri|cran|chec|dit|l[eé]men|qui|gal)",
              "accents on capitals: É, Ê"),
          of("(?i)oeuvre|coeur|soeur|\\boeil|voeu|noeud", "œ in one letter"),
          of("(?i)réseaux sociaux", "médias sociaux"),
          of("(?i)données personnelles", "renseignements personnels"));

  private Typography() {}

  /// What is wrong with a text, each with the place; empty when nothing is.
  public static List<String> complaints(Language language, String text) {
    List<Complaint> ofLanguage =
        switch (language) {
          case EN -> ENGLISH;
          case FR -> FRENCH;
        };
    Stream<String> found =
        Stream.concat(EVERYWHERE.stream(), ofLanguage.stream()).flatMap(each -> each.in(text));
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? found.toList()
        : Stream.concat(found, Stream.of("accents that are not part of their letter (NFC)"))
            .toList();
  }

  private static Complaint of(String wrong, String right) {
    return new Complaint(Pattern.compile(wrong), right);
  }

  private record Complaint(Pattern wrong, String right) {

    private static final int AROUND = 15;

    private Stream<String> in(String text) {
      return wrong
          .matcher(text)
          .results()
          .map(found ->
              right
                  + ", at “"
                  + text.substring(
                      Math.max(0, found.start() - AROUND),
                      Math.min(text.length(), found.end() + AROUND))
                  + "”");
    }
  }
}
