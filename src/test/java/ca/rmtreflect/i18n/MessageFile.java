package ca.rmtreflect.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// A message file as it stands on disk: its patterns by key, and the keys that it gives twice.
public record MessageFile(Map<String, String> patterns, List<String> repeated) {

  public static MessageFile of(Language language) throws IOException {
    return parse(
        Files.readString(
            Path.of("resources/i18n/messages_" + language.code() + ".properties"), UTF_8));
  }

  static MessageFile parse(String text) throws IOException {
    Map<String, String> patterns = new TreeMap<>();
    List<String> repeated = new ArrayList<>();
    try (Reader reader = new StringReader(text)) {
      new Listening(patterns, repeated).load(reader);
    }
    return new MessageFile(patterns, repeated);
  }

  /// Properties keep the last of two equal keys and say nothing.
  private static final class Listening extends Properties {

    @Serial private static final long serialVersionUID = 1;

    private final transient Map<String, String> patterns;
    private final transient List<String> repeated;

    Listening(Map<String, String> patterns, List<String> repeated) {
      this.patterns = patterns;
      this.repeated = repeated;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (patterns.put((String) key, (String) value) != null) {
        repeated.add((String) key);
      }
      return key;
    }
  }
}
