package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents that the questions rest on, by how much they bind.
final class SourcesChapter {

  private SourcesChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.sources"), "sources"));
    if (input.pack().isRecorded()) {
      blocks.add(Lines.line(words.content(input.pack().basis())));
      return blocks;
    }
    blocks.add(Lines.line(origin(input.pack(), words)));
    blocks.add(Lines.line(words.content(input.pack().basis())));
    blocks.add(new Block.KeyValues(words.text("report.sources.tiers"), tiers(words)));
    blocks.add(
        new Block.Table(
            words.text("report.sources"),
            List.of(
                Lines.parallel(words.text("report.column.document"), 76),
                Lines.column(words.text("report.column.tier"), 24)),
            alike(input).stream().map(sources -> row(sources, words)).toList()));
    return blocks;
  }

  /// Which questions they are, and when and how they came from their sources.
  static Text origin(Pack pack, TextMaker words) {
    return words.word(
        "report.sources.",
        pack.provenance(),
        pack.id(),
        pack.version(),
        words.day(pack.compiled()),
        words.day(pack.sourcesAsOf()));
  }

  private static List<Block.Pair> tiers(TextMaker words) {
    return Stream.of(Tier.values())
        .map(tier ->
            Lines.pair(
                words.word("report.tier.", tier), List.of(words.word("report.tier.about.", tier))))
        .toList();
  }

  /// The sources by tier; those of which everything but the title is said alike are together, so
  /// that no notice stands twice.
  static Collection<List<Source>> alike(ReportInput input) {
    return input.pack().sources().stream()
        .sorted(Comparator.comparing(Source::tier))
        .collect(
            Collectors.groupingBy(
                SourcesChapter::untitled, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static List<Object> untitled(Source source) {
    Object note = source.note() == null ? source.id() : source.note();
    return List.of(
        source.tier(), source.issuer(), source.date(), source.languages(), source.links(), note);
  }

  private static Block.Row row(List<Source> sources, TextMaker words) {
    Source source = sources.getFirst();
    List<Block.Paragraph> document = new ArrayList<>();
    sources.forEach(one -> document.add(Lines.line(words.strong(one.title()))));
    document.add(
        Lines.small(
            words.joined(
                List.of(words.content(source.issuer()), words.content(source.date())), ", ")));
    source.link(words.language()).map(link -> link(link, words)).ifPresent(document::add);
    if (source.note() != null) {
      document.add(Lines.small(words.content(source.note())));
    }
    return Lines.row(
        Lines.cell(document),
        Lines.cell(
            List.of(
                Lines.line(words.word("report.tier.", source.tier())),
                Lines.small(languages(source, words)))));
  }

  private static Block.Paragraph link(URI link, TextMaker words) {
    return Lines.small(address(link, words));
  }

  /// A web address that leads where it says.
  static Text address(URI link, TextMaker words) {
    return new Text(List.of(new Span(link.toString(), words.language(), Span.Weight.PLAIN, link)));
  }

  /// In which languages the document itself exists.
  private static Text languages(Source source, TextMaker words) {
    return words.joined(
        Stream.of(Language.values())
            .filter(source.languages()::contains)
            .map(language -> words.text("report.language." + language.code()))
            .toList(),
        ", ");
  }
}
