package ca.rmtreflect.report;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The documents that the questions rest on, each once in full under its short title. Documents of
/// which the same is said share a row.
final class CompactSources {

  private CompactSources() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    Text title = words.text("report.sources");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, title, "sources"));
    if (input.pack().isRecorded()) {
      blocks.add(Lines.small(words.content(input.pack().basis())));
      return blocks;
    }
    blocks.add(
        Lines.small(
            words.joined(
                List.of(
                    SourcesChapter.origin(input.pack(), words),
                    words.content(input.pack().basis())),
                " ")));
    blocks.add(
        Lines.small(
            words.joined(
                List.of(
                    words.text("report.sources.marks"),
                    words.text("report.sources.issuer", words.content(issuer(input.pack())))),
                " ")));
    blocks.add(
        new Block.Table(
            title,
            List.of(
                Lines.column(words.text("report.column.short"), 24),
                Lines.column(words.text("report.column.document"), 76)),
            SourcesChapter.alike(input).stream()
                .map(sources -> row(sources, issuer(input.pack()), words))
                .toList()));
    return blocks;
  }

  /// Who issued most of them, which is said once.
  private static LocalizedText issuer(Pack pack) {
    return pack.sources().getFirst().issuer();
  }

  private static Block.Row row(List<Source> sources, LocalizedText issuer, TextMaker words) {
    Source first = sources.getFirst();
    List<Text> said = new ArrayList<>();
    List<Text> titles = sources.stream().map(one -> words.strong(one.title())).toList();
    said.add(words.joined(titles, "; "));
    said.add(
        first.issuer().equals(issuer)
            ? words.content(first.date())
            : words.joined(
                List.of(words.content(first.issuer()), words.content(first.date())), ", "));
    List<Text> document = new ArrayList<>();
    document.add(words.text("report.entry", words.joined(said, ", ")));
    if (first.note() != null) {
      document.add(words.content(Objects.requireNonNull(first.note())));
    }
    sources.stream()
        .flatMap(source -> source.link(words.language()).stream())
        .forEach(link -> document.add(SourcesChapter.address(link, words)));
    return Lines.row(
        Lines.cell(sources.stream().map(source -> Lines.small(name(source, words))).toList()),
        Lines.cell(List.of(Lines.small(words.joined(document, " ")))));
  }

  private static Text name(Source source, TextMaker words) {
    String star = source.tier() == Tier.FOUNDING ? ShortCitation.STAR : "";
    return Text.strong(star + ShortCitation.title(source, words), words.language());
  }
}
