package ca.rmtreflect.domain.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What came from the year before and is to be looked at again: the answers by checkpoint, as they
/// stood there, and the ids of the accounts.
///
/// None of it is an answer of this year before the person confirms or changes it. It stays when
/// that is done, so that the year itself tells what was only confirmed.
public record Carried(int year, SequencedMap<String, Answer> answers, List<String> accounts) {

  public Carried {
    answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    accounts = List.copyOf(accounts);
  }

  /// The same with these answers, in their order.
  public Carried withAnswers(Collection<Answer> newAnswers) {
    SequencedMap<String, Answer> keyed = new LinkedHashMap<>();
    newAnswers.forEach(answer -> keyed.put(answer.checkpoint(), answer));
    return new Carried(year, keyed, accounts);
  }

  boolean isEmpty() {
    return answers.isEmpty() && accounts.isEmpty();
  }
}
