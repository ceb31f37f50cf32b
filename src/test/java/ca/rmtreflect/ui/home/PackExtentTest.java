package ca.rmtreflect.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import ca.rmtreflect.ui.SampleYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackExtentTest {

  /// The one number that is promised is near the truth for whoever has accounts.
  @Test
  void aboutAsManyAreAskedAsPromised() {
    int about = PackExtent.aboutQuestions(SampleYear.PACK);
    assertEquals(0, about % 10);
    for (ExampleProfile profile : List.of(ExampleProfile.SOLO, ExampleProfile.CLINIC)) {
      int asked = asked(Examples.of(profile, Language.EN, SampleYear.PACK));
      assertTrue(Math.abs(asked - about) <= 4, profile + " is asked " + asked);
    }
    assertTrue(asked(Examples.of(ExampleProfile.NONE, Language.EN, SampleYear.PACK)) < about);
  }

  private static int asked(Assessment year) {
    return Evaluation.of(SampleYear.PACK, year, SampleYear.TODAY).askedCheckpoints();
  }

  @Test
  void readingTimeIsRoundedUpToFiveMinutes() {
    Pack small =
        SmallPack.empty().section(SectionKind.CHECKPOINTS, SmallPack.checkpoint("one")).build();
    assertEquals(5, PackExtent.readingMinutes(small, Language.EN));
    assertEquals(20, PackExtent.readingMinutes(SampleYear.PACK, Language.EN));
    assertEquals(20, PackExtent.readingMinutes(SampleYear.PACK, Language.FR));
  }
}
