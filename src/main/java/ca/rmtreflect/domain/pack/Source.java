package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A document that checkpoints rest on. `languages` are those in which the document itself exists.
public record Source(
    String id,
    Tier tier,
    LocalizedText title,
    LocalizedText issuer,
    LocalizedText date,
    Set<Language> languages,
    Map<Language, URI> links,
    @Nullable LocalizedText note) {

  public Source {
    languages = Set.copyOf(languages);
    links = Map.copyOf(links);
  }

  /// Where the document can be read, in the language asked for or else in the other.
  public Optional<URI> link(Language language) {
    return Optional.ofNullable(links.get(language))
        .or(() -> Optional.ofNullable(links.get(language.other())));
  }
}
