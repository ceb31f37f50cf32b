package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The documents that the questions rest on, by how much they bind.
final class SourcesChapter {

  private SourcesChapter() {}

  static List<Block> of(Material material) {
    Words words = material.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.sources"), "sources"));
    blocks.add(
        Lines.line(
            words.text(
                "report.sources.checked",
                material.pack().id(),
                material.pack().version(),
                words.day(material.pack().sourcesChecked()))));
    for (Tier tier : Tier.values()) {
      List<Source> sources =
          material.pack().sources().stream().filter(source -> source.tier() == tier).toList();
      if (!sources.isEmpty()) {
        Text title = words.word("report.tier.", tier);
        blocks.add(new Block.Heading(2, title, "sources-" + Slug.of(tier)));
        blocks.add(Lines.small(words.word("report.tier.about.", tier)));
        blocks.add(table(title, sources, words));
      }
    }
    return blocks;
  }

  private static Block table(Text title, List<Source> sources, Words words) {
    return new Block.Table(
        title,
        List.of(
            Lines.column(words.text("report.column.document"), 58),
            Lines.column(words.text("report.column.issuer"), 25),
            Lines.column(words.text("report.column.languages"), 17)),
        sources.stream().map(source -> row(source, words)).toList());
  }

  private static Block.Row row(Source source, Words words) {
    List<Block.Paragraph> document = new ArrayList<>();
    document.add(Lines.line(words.strong(source.title())));
    source.link(words.language()).map(link -> link(link, words)).ifPresent(document::add);
    if (source.note() != null) {
      document.add(Lines.small(words.content(source.note())));
    }
    return Lines.row(
        Lines.cell(document),
        Lines.cell(
            List.of(
                Lines.line(words.content(source.issuer())),
                Lines.small(words.content(source.date())))),
        Lines.cell(languages(source, words)));
  }

  private static Block.Paragraph link(URI link, Words words) {
    return Lines.small(
        new Text(List.of(new Span(link.toString(), words.language(), Span.Weight.PLAIN, link))));
  }

  private static List<Block.Paragraph> languages(Source source, Words words) {
    return Stream.of(Language.values())
        .filter(source.languages()::contains)
        .map(language -> Lines.line(words.text("report.language." + language.code())))
        .toList();
  }
}
