package ca.rmtreflect.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.ShippedPack.TwoTexts;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.i18n.Typography;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every text of the shipped pack is fit to print in both languages, and short enough to be read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTextTest {

  /// The most words of a text in either language, by where it stands: `#` is any position.
  private static final Map<String, Integer> MOST_WORDS =
      Map.ofEntries(
          Map.entry("/title", 8),
          Map.entry("/basis", 60),
          Map.entry("/changeLog/#/note", 40),
          Map.entry("/sources/#/title", 25),
          Map.entry("/sources/#/issuer", 8),
          Map.entry("/sources/#/date", 15),
          Map.entry("/sources/#/note", 55),
          Map.entry("/risks/#/title", 6),
          Map.entry("/conditions/#/otherwise", 35),
          Map.entry("/platforms/#/name", 8),
          Map.entry("/platforms/#/reviews", 50),
          Map.entry("/platforms/#/settings", 50),
          Map.entry("/card/questions/#/question", 15),
          Map.entry("/card/noReply/title", 8),
          Map.entry("/card/noReply/text", 20),
          Map.entry("/card/check", 20),
          Map.entry("/sections/#/title", 8),
          Map.entry("/sections/#/intro", 50),
          Map.entry("/sections/#/items/#/title", 6),
          Map.entry("/sections/#/items/#/question", 25),
          Map.entry("/sections/#/items/#/exampleQuestion", 15),
          Map.entry("/sections/#/items/#/readyWords/#/title", 8),
          Map.entry("/sections/#/items/#/readyWords/#/text", 40),
          Map.entry("/sections/#/items/#/hint", 25),
          Map.entry("/sections/#/items/#/why", 45),
          Map.entry("/sections/#/items/#/examples/#", 35),
          Map.entry("/sections/#/items/#/citations/#/place", 25),
          Map.entry("/sections/#/items/#/options/#/label", 10));

  private List<TwoTexts> texts = List.of();

  @BeforeAll
  void readTexts() throws IOException {
    texts = ShippedPack.newest().texts();
    assertTrue(texts.size() > 400, texts.size() + " texts");
  }

  @Test
  void typographyIsGoodInBothLanguages() {
    List<String> complaints = new ArrayList<>();
    for (TwoTexts text : texts) {
      Typography.complaints(Language.EN, text.en())
          .forEach(complaint -> complaints.add(text.pointer() + "/en: " + complaint));
      Typography.complaints(Language.FR, text.fr())
          .forEach(complaint -> complaints.add(text.pointer() + "/fr: " + complaint));
    }
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void noTextIsTooLongToBeRead() {
    List<String> tooLong = new ArrayList<>();
    for (TwoTexts text : texts) {
      Integer most = MOST_WORDS.get(text.pointer().replaceAll("\\d+", "#"));
      int longest = Math.max(words(text.en()), words(text.fr()));
      if (most == null || longest > most) {
        tooLong.add(text.pointer() + ": " + longest + " words of " + most);
      }
    }
    assertEquals("", String.join("\n", tooLong));
  }

  @Test
  void onlyNamesAreTheSameInBothLanguages() {
    Set<String> names =
        Set.of(
            "Instagram",
            "LinkedIn",
            "TikTok",
            "YouTube",
            "X",
            "Threads",
            "Pinterest",
            "WhatsApp Business",
            "Yelp",
            "RateMDs",
            "Jane App",
            "Reddit",
            "Nextdoor",
            "MassageBook",
            "Vagaro",
            "Fresha",
            "Mindbody");
    List<TwoTexts> same =
        texts.stream()
            .filter(text -> text.en().equals(text.fr()))
            .filter(text ->
                !(text.pointer().matches("/platforms/\\d+/name") && names.contains(text.en())))
            .toList();
    assertEquals(List.of(), same);
  }

  @Test
  void noTwoCheckpointsAskOrSayTheSame() {
    List<String> words = new ArrayList<>();
    for (Item.Checkpoint checkpoint : PackCatalog.shipped().newest().checkpoints()) {
      for (Language language : Language.values()) {
        words.add(checkpoint.title().in(language));
        words.add(checkpoint.question().in(language));
        words.add(checkpoint.why().in(language));
        Stream.ofNullable(checkpoint.exampleQuestion())
            .map(asked -> asked.in(language))
            .forEach(words::add);
        checkpoint.examples().forEach(example -> words.add(example.in(language)));
        checkpoint.readyWords().forEach(ready -> words.add(ready.text().in(language)));
      }
    }
    assertEquals(words.stream().distinct().toList(), words);
  }

  @Test
  void questionsEndAsQuestionsAndSentencesAsSentences() {
    List<TwoTexts> odd =
        texts.stream()
            .filter(text ->
                !endsWell(text.pointer(), text.en()) || !endsWell(text.pointer(), text.fr()))
            .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void thePrincipleIsCalledByItsFrenchName() {
    for (TwoTexts text : texts) {
      if (text.en().contains("Principle 4")) {
        assertTrue(text.fr().contains("ligne directrice"), text.toString());
      }
    }
  }

  /// What is said to the Practice Specialist is not told in confidence.
  @Test
  void whoIsSentToThePracticeSpecialistIsWarned() {
    List<TwoTexts> sent =
        texts.stream()
            .filter(text -> text.pointer().startsWith("/sections/"))
            .filter(text -> text.en().contains("Practice Specialist"))
            .toList();
    assertEquals(2, sent.size());
    for (TwoTexts text : sent) {
      assertTrue(text.en().contains("Professional Conduct department"), text.toString());
      assertTrue(text.fr().contains("service de la conduite professionnelle"), text.toString());
    }
  }

  private static boolean endsWell(String pointer, String text) {
    return switch (pointer.replaceAll(".*/(?=[a-z])|/\\d+$", "")) {
      case "question", "exampleQuestion" -> text.endsWith("?");
      case "why",
          "text",
          "examples",
          "hint",
          "intro",
          "otherwise",
          "note",
          "basis",
          "reviews",
          "settings" ->
          text.matches("(?s).*[.?!…](\u00a0»|”)?");
      default -> !text.endsWith(".");
    };
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }
}
