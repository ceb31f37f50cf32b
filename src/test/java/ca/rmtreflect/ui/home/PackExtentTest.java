package ca.rmtreflect.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import ca.rmtreflect.ui.SampleYear;
import org.junit.jupiter.api.Test;

class PackExtentTest {

  private final PackExtent extent = PackExtent.of(SampleYear.PACK);

  @Test
  void everyCheckpointCanBeAskedOfSomebody() {
    assertEquals(SampleYear.PACK.checkpoints().size(), extent.most());
  }

  @Test
  void whoDoesNotPractiseIsAskedTheRest() {
    assertEquals(extent.most() - 1, extent.notPractising());
  }

  @Test
  void readingTimeIsRoundedUpToFiveMinutes() {
    Pack small =
        SmallPack.empty().section(SectionKind.CHECKPOINTS, SmallPack.checkpoint("one")).build();
    assertEquals(5, PackExtent.readingMinutes(small, Language.EN));
    assertEquals(20, PackExtent.readingMinutes(SampleYear.PACK, Language.EN));
    assertEquals(20, PackExtent.readingMinutes(SampleYear.PACK, Language.FR));
  }

  @Test
  void withoutSocialMediaLessIsAskedAndAccountsOfOthersCount() {
    Assessment none = SampleYear.choose(SampleYear.empty(), "social-media", "none");
    Assessment bare = SampleYear.choose(none, "practice-forms", "not-practising");
    assertEquals(
        Evaluation.of(SampleYear.PACK, bare, SampleYear.TODAY).askedCheckpoints(),
        extent.fewestWithout());
    assertTrue(extent.fewestWithout() < extent.mostWithout());
    assertTrue(extent.mostWithout() < extent.most());
  }
}
