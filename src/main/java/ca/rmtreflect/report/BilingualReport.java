package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same report in both languages, made one document: block by block and text by text.
///
/// The two are built by the same chapters from the same input, so they have the same shape; another
/// shape is a mistake in the program.
final class BilingualReport {

  private BilingualReport() {}

  static Report of(Report lead, Report other) {
    List<Block> blocks = each(lead.blocks(), other.blocks(), BilingualReport::block);
    return new Report(
        List.of(lead.language(), other.language()),
        lead.title() + " / " + other.title(),
        lead.description() + " / " + other.description(),
        lead.created(),
        TextPair.of(lead.footer(), other.footer()),
        blocks,
        lead.detail(),
        lead.replaced());
  }

  private static Block block(Block lead, Block other) {
    return switch (lead) {
      case Block.Title title -> title(title, (Block.Title) other);
      case Block.Heading(var level, var text, var anchor) ->
          new Block.Heading(level, TextPair.of(text, ((Block.Heading) other).text()), anchor);
      case Block.Entry entry -> entry(entry, (Block.Entry) other);
      case Block.Paragraph paragraph -> paragraph(paragraph, (Block.Paragraph) other);
      case Block.Callout(var paragraphs) ->
          new Block.Callout(oneAfterTheOther(paragraphs, ((Block.Callout) other).paragraphs()));
      case Block.KeyValues pairs -> keyValues(pairs, (Block.KeyValues) other);
      case Block.Table table -> table(table, (Block.Table) other);
      case Block.Counts counts -> counts(counts, (Block.Counts) other);
      case Block.Bullets(var items) ->
          new Block.Bullets(each(items, ((Block.Bullets) other).items(), TextPair::of));
      case Block.Form form -> form(form, (Block.Form) other);
      case Block.PageBreak pageBreak -> pageBreak;
    };
  }

  private static Block title(Block.Title lead, Block.Title other) {
    return new Block.Title(
        TextPair.of(lead.title(), other.title()),
        TextPair.of(lead.subtitle(), other.subtitle()),
        TextPair.of(lead.year(), other.year()));
  }

  private static Block entry(Block.Entry lead, Block.Entry other) {
    return new Block.Entry(
        new Block.Heading(
            lead.heading().level(),
            TextPair.of(lead.heading().text(), other.heading().text()),
            lead.heading().anchor()),
        each(lead.answer(), other.answer(), BilingualReport::paragraph),
        TextPair.of(lead.asked(), other.asked()),
        each(lead.lines(), other.lines(), BilingualReport::paragraph));
  }

  private static Block counts(Block.Counts lead, Block.Counts other) {
    return new Block.Counts(
        TextPair.of(lead.caption(), other.caption()),
        each(
            lead.counts(),
            other.counts(),
            (one, two) -> new Block.Count(one.number(), TextPair.of(one.label(), two.label()))));
  }

  private static Block form(Block.Form lead, Block.Form other) {
    return new Block.Form(
        TextPair.of(lead.caption(), other.caption()),
        each(
            lead.fields(),
            other.fields(),
            (one, two) ->
                new Block.Field(
                    one.id(),
                    TextPair.of(one.label(), two.label()),
                    room(one.room(), two.room()),
                    one.shares())),
        lead.shared());
  }

  private static Block.Room room(Block.Room lead, Block.Room other) {
    return switch (lead) {
      case Block.Room.Filled(var lines) ->
          new Block.Room.Filled(
              each(lines, ((Block.Room.Filled) other).lines(), BilingualReport::paragraph));
      case Block.Room.Boxes(var options, var several) ->
          new Block.Room.Boxes(
              each(options, ((Block.Room.Boxes) other).options(), TextPair::of), several);
      case Block.Room.Words words -> words;
      case Block.Room.Day day -> day;
    };
  }

  private static Block.Paragraph paragraph(Block.Paragraph lead, Block.Paragraph other) {
    return new Block.Paragraph(TextPair.of(lead.text(), other.text()), lead.small());
  }

  /// Short prose reads better whole than sentence by sentence.
  private static List<Text> oneAfterTheOther(List<Text> lead, List<Text> other) {
    Set<Text> texts = new LinkedHashSet<>(lead);
    texts.addAll(other);
    return List.copyOf(texts);
  }

  private static Block keyValues(Block.KeyValues lead, Block.KeyValues other) {
    return new Block.KeyValues(
        TextPair.of(lead.caption(), other.caption()),
        each(
            lead.pairs(),
            other.pairs(),
            (one, two) ->
                new Block.Pair(
                    TextPair.of(one.key(), two.key()),
                    each(one.values(), two.values(), TextPair::of),
                    one.brief() && lead.shape() == Block.KeyValues.Shape.PERSON)),
        lead.shape());
  }

  private static Block table(Block.Table lead, Block.Table other) {
    return new Block.Table(
        TextPair.of(lead.caption(), other.caption()),
        IntStream.range(0, lead.columns().size())
            .boxed()
            .flatMap(i -> columns(lead.columns().get(i), other.columns().get(i)))
            .toList(),
        each(lead.rows(), other.rows(), (one, two) -> row(one, two, lead.columns())),
        lead.style());
  }

  private static Stream<Block.Column> columns(Block.Column lead, Block.Column other) {
    return lead.parallel()
        ? Stream.of(lead, other).map(one -> one.withPercent(one.percent() / 2))
        : Stream.of(lead.withHeader(TextPair.of(lead.header(), other.header())));
  }

  private static Block.Row row(Block.Row lead, Block.Row other, List<Block.Column> columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Block.Cell one = lead.cells().get(i);
      Block.Cell two = other.cells().get(i);
      if (columns.get(i).parallel()) {
        cells.add(one);
        cells.add(two);
      } else {
        cells.add(new Block.Cell(each(one.lines(), two.lines(), BilingualReport::paragraph)));
      }
    }
    return new Block.Row(cells, each(lead.remarks(), other.remarks(), BilingualReport::paragraph));
  }

  private static <T, R> List<R> each(
      List<T> lead, List<T> other, BiFunction<? super T, ? super T, R> pair) {
    if (lead.size() != other.size()) {
      throw new IllegalArgumentException("the two languages differ in shape at " + lead);
    }
    return IntStream.range(0, lead.size())
        .mapToObj(i -> pair.apply(lead.get(i), other.get(i)))
        .toList();
  }
}
