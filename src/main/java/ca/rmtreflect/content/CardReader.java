package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.pack.Card;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.MemberNames;
import org.jspecify.annotations.Nullable;

/// Reads the card for the wall, once the items that it names are known.
final class CardReader {

  private static final int FEWEST = 5;
  private static final int MOST = 9;

  private final PackNames names;

  CardReader(PackNames names) {
    this.names = names;
  }

  @Nullable Card card(Cursor at) {
    if (!at.isThere()) {
      return null;
    }
    Cursor card = at.object(MemberNames.of("revision", "questions", "replies", "noReply", "check"));
    return new Card(
        ItemReader.revision(card.get("revision")),
        card.get("questions").list(FEWEST, MOST, this::question),
        names.items().name(card.get("replies"), Code.UNKNOWN_ITEM),
        noReply(card.get("noReply")),
        Values.localized(card.get("check")));
  }

  private static Card.NoReply noReply(Cursor at) {
    Cursor noReply = at.object(MemberNames.of("title", "text"));
    return new Card.NoReply(
        Values.localized(noReply.get("title")), Values.localized(noReply.get("text")));
  }

  private Card.Question question(Cursor at) {
    Cursor question = at.object(MemberNames.of("checkpoint", "question", "yes"));
    return new Card.Question(
        names.items().name(question.get("checkpoint"), Code.UNKNOWN_ITEM),
        Values.localized(question.get("question")),
        question.get("yes").flag());
  }
}
