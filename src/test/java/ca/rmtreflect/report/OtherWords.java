package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// Texts that exist in the other language alone, so that one of them in a record is a leak.
final class OtherWords {

  private OtherWords() {}

  static Set<String> of(Language language, Pack pack) {
    Set<String> words = texts(language.other(), pack);
    words.removeAll(texts(language, pack));
    return words;
  }

  private static Set<String> texts(Language language, Pack pack) {
    Set<String> texts = new HashSet<>();
    messages(language).values().forEach(message -> texts.add((String) message));
    pack(pack).forEach(text -> texts.add(text.in(language)));
    return texts;
  }

  private static Properties messages(Language language) {
    Path file = Path.of("resources/i18n/messages_" + language.code() + ".properties");
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  private static Stream<LocalizedText> pack(Pack pack) {
    return Stream.of(
            Stream.of(pack.title(), pack.basis()),
            pack.sections().stream().map(section -> section.title()),
            pack.items().map(Item::question),
            pack.checkpoints().stream().map(Item.Checkpoint::title),
            pack.platforms().stream().map(platform -> platform.name()),
            pack.sources().stream()
                .flatMap(one -> Stream.of(one.title(), one.issuer(), one.date())),
            pack.checkpoints().stream()
                .flatMap(one -> one.citations().stream())
                .map(citation -> citation.place()))
        .flatMap(texts -> texts);
  }
}
