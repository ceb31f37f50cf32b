package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackOrderTest {

  private static final Pack PACK =
      SmallPack.empty()
          .section(
              SectionKind.PROFILE, SmallPack.prompt("name"), SmallPack.choice("uses", "a", "b"))
          .section(SectionKind.CHECKPOINTS, checkpoint("first"), checkpoint("second"))
          .section(SectionKind.OUTLOOK, SmallPack.prompt("back"), SmallPack.prompt("ahead"))
          .build();

  @Test
  void whateverWasEnteredFirstThePackDecidesTheOrder() {
    Assessment arranged =
        PackOrder.arrange(
            PACK,
            Sketch.blank()
                .answering("gone", AnswerValue.YES)
                .answering("second", AnswerValue.YES)
                .answering("older", AnswerValue.YES)
                .answering("first", AnswerValue.YES)
                .choosing("hobbies", "a")
                .choosing("uses", "a")
                .filling("name", written("name").value())
                .done()
                .withReflection(written("ahead"))
                .withReflection(written("back")));
    assertEquals(
        List.of("first", "second", "gone", "older"), List.copyOf(arranged.answers().keySet()));
    assertEquals(List.of("name", "uses", "hobbies"), List.copyOf(arranged.profile().keySet()));
    assertEquals(List.of("back", "ahead"), List.copyOf(arranged.reflections().keySet()));
  }

  @Test
  void nothingButTheOrderChanges() {
    Assessment year =
        Sketch.blank()
            .answering("second", AnswerValue.YES)
            .answering("first", AnswerValue.NOT_YET)
            .listing("a1")
            .done();
    Assessment arranged = PackOrder.arrange(PACK, year);
    assertEquals(year, arranged);
    assertEquals(arranged.toString(), PackOrder.arrange(PACK, arranged).toString());
  }

  private static Entry written(String item) {
    return new Entry(item, 1, new Value.Written(Sketch.words("Words")), Sketch.QUESTION);
  }
}
