package ca.rmtreflect.content;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Confidence;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.ReviewsSwitch;
import ca.rmtreflect.domain.pack.Risk;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import ca.rmtreflect.json.MemberNames;
import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what the items lean on: sources, risks and platforms.
final class PartReader {

  private final PackNames names;
  private final Ids platforms = new Ids();

  PartReader(PackNames names) {
    this.names = names;
  }

  Source source(Cursor at) {
    Cursor source =
        at.object(
            MemberNames.of("id", "tier", "title", "issuer", "date", "languages")
                .optionally("link", "note"));
    return new Source(
        names.sources().define(source.get("id")),
        source.get("tier").oneOf(List.of(Tier.values()), Tier::letter).orElse(Tier.TOOL),
        Values.localized(source.get("title")),
        Values.localized(source.get("issuer")),
        Values.localized(source.get("date")),
        languages(source.get("languages")),
        links(source.get("link")),
        Values.localizedOrNull(source.get("note")));
  }

  private static Set<Language> languages(Cursor at) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    at.texts(
        1,
        (one, _) ->
            one.oneOf(List.of(Language.values()), Language::code).ifPresent(languages::add));
    return languages;
  }

  private static Map<Language, URI> links(Cursor at) {
    Cursor link = at.object(MemberNames.of().optionally(Language.codes()));
    Map<Language, URI> links = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Values.link(link.get(language.code())).ifPresent(uri -> links.put(language, uri));
    }
    return links;
  }

  Risk risk(Cursor at) {
    Cursor risk = at.object(MemberNames.of("id", "title"));
    return new Risk(names.risks().define(risk.get("id")), Values.localized(risk.get("title")));
  }

  Platform platform(Cursor at) {
    Cursor platform =
        at.object(
            MemberNames.of("id", "name", "reviews", "reviewsSwitch", "confidence")
                .optionally("settings", "checked"));
    return new Platform(
        platforms.define(platform.get("id")),
        Values.localized(platform.get("name")),
        Values.localized(platform.get("reviews")),
        platform.get("reviewsSwitch").constant(ReviewsSwitch.class).orElse(ReviewsSwitch.UNKNOWN),
        Values.localizedOrNull(platform.get("settings")),
        platform.get("checked").dateOrNull(),
        platform.get("confidence").constant(Confidence.class).orElse(Confidence.LOW));
  }
}
