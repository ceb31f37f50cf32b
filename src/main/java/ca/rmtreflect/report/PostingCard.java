package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Card;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The card for the wall beside the desk: what to ask before posting, and what to reply without
/// confirming that anybody is a client. It fits on one page in each language and in both.
public final class PostingCard {

  private final Pack pack;
  private final Card card;
  private final TextMaker words;

  private PostingCard(Pack pack, Card card, TextMaker words) {
    this.pack = pack;
    this.card = card;
    this.words = words;
  }

  /// The card of a pack; empty where the pack has none.
  public static Optional<Report> of(Pack pack, ReportLanguage language) {
    return Optional.ofNullable(pack.card()).map(card -> of(pack, card, language));
  }

  private static Report of(Pack pack, Card card, ReportLanguage language) {
    return switch (language) {
      case EN -> of(pack, card, Language.EN, Detail.FULL);
      case FR -> of(pack, card, Language.FR, Detail.FULL);
      case BILINGUAL ->
          BilingualReport.of(
              of(pack, card, Language.EN, Detail.COMPACT),
              of(pack, card, Language.FR, Detail.COMPACT));
    };
  }

  /// In one language there is room for larger type.
  private static Report of(Pack pack, Card card, Language language, Detail detail) {
    return new PostingCard(pack, card, new TextMaker(Messages.of(language))).build(detail);
  }

  private Report build(Detail detail) {
    String title = pack.title().in(words.language());
    return new Report(
        List.of(words.language()),
        words.plain("card.title"),
        words.plain("card.description"),
        pack.sourcesAsOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
        words.text("card.footer", title, pack.version()),
        blocks(),
        detail,
        0);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Title(
            words.text("card.title"), words.text("card.subtitle"), new Text(List.of())));
    blocks.add(new Block.Heading(1, words.text("card.questions"), "questions"));
    for (int i = 0; i < card.questions().size(); i++) {
      question(i, blocks);
    }
    blocks.add(new Block.Heading(1, words.text("card.replies"), "replies"));
    blocks.add(
        new Block.KeyValues(
            words.text("card.replies"),
            Stream.concat(
                    replies().stream().map(reply -> pair(reply.title(), reply.text())),
                    Stream.of(pair(card.noReply().title(), card.noReply().text())))
                .toList()));
    blocks.add(new Block.Callout(List.of(words.content(card.check()))));
    return blocks;
  }

  private Block.Pair pair(LocalizedText title, LocalizedText text) {
    return Lines.pair(words.content(title), List.of(words.content(text)));
  }

  private void question(int index, List<Block> blocks) {
    Card.Question question = card.questions().get(index);
    String asked = question.words().in(words.language());
    blocks.add(
        new Block.Heading(2, words.text("paper.question", index + 1, asked), "question-" + index));
    blocks.add(
        Lines.small(
            words.joined(
                List.of(
                    words.text(question.yes() ? "card.yes" : "card.no"),
                    words.text("card.source", basis(question.checkpoint()))),
                TextPair.SEPARATOR)));
  }

  /// What the checkpoint rests on first, by the short title of the source.
  private Text basis(String checkpoint) {
    String source = pack.checkpoint(checkpoint).orElseThrow().citations().getFirst().source();
    return Text.of(ShortCitation.title(pack.source(source), words), words.language());
  }

  private List<ReadyWords> replies() {
    return pack.checkpoint(card.replies()).map(Item.Checkpoint::readyWords).orElse(List.of());
  }
}
