package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.util.List;

/// What to ask before posting, on one page for the wall: questions, and replies that confirm
/// nobody.
///
/// `replies` is the id of the checkpoint whose ready words are the replies; `check` is the question
/// to put to any other reply.
public record Card(
    int revision, List<Question> questions, String replies, NoReply noReply, LocalizedText check) {

  public Card {
    questions = List.copyOf(questions);
  }

  /// A question and the checkpoint that it comes from, with everything that this one rests on.
  /// `yes` tells whether it is a yes that lets the post out.
  public record Question(String checkpoint, LocalizedText words, boolean yes) {}

  /// What is best left without a reply, and what to do instead.
  public record NoReply(LocalizedText title, LocalizedText text) {}
}
