package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What became of the plan stands on a page of its own, behind what was signed, which stays to the
/// letter.
class LaterChapterTest {

  private static final Assessment SIGNED = RecordCase.FOLLOWED.assessment(Language.EN);
  private static final FollowUp LATER = RecordCase.FOLLOWED.followUp(Language.EN);

  @ParameterizedTest
  @EnumSource
  void itComesBehindWhatWasSigned(Detail detail) {
    ReportChoices choices = new ReportChoices(ReportLanguage.EN, Part.ALL, true, detail);
    Report signed = report(SIGNED, FollowUp.NONE, choices);
    Report now = report(SIGNED, LATER, choices);
    int length = signed.blocks().size();
    assertEquals(signed.blocks(), now.blocks().subList(0, length));
    assertEquals(signed.footer(), now.footer());
    assertEquals(signed.title(), now.title());
    List<Block> page = now.blocks().subList(length, now.blocks().size());
    assertInstanceOf(Block.PageBreak.class, page.getFirst());
    Block.Heading heading = assertInstanceOf(Block.Heading.class, page.get(1));
    assertTrue(heading.text().plain().startsWith("Progress since "));
    assertTrue(text(page).contains("Last changed on 3\u00a0February\u00a02027"));
    assertTrue(text(page).contains("It took two evenings."));
  }

  @ParameterizedTest
  @EnumSource
  void notesStayAwayWhereTheyAreLeftOutAndAccountsStayAlone(Detail detail) {
    Report without =
        report(SIGNED, LATER, new ReportChoices(ReportLanguage.EN, Part.ALL, false, detail));
    assertTrue(text(without.blocks()).contains("Progress since"));
    assertFalse(text(without.blocks()).contains("It took two evenings."));
    Report accounts =
        report(SIGNED, LATER, new ReportChoices(ReportLanguage.EN, Part.ACCOUNTS, true, detail));
    assertFalse(text(accounts.blocks()).contains("Progress since"));
    Report open =
        report(
            SIGNED.reopened(), LATER, new ReportChoices(ReportLanguage.EN, Part.ALL, true, detail));
    assertFalse(text(open.blocks()).contains("Progress since"));
  }

  private static Report report(Assessment year, FollowUp later, ReportChoices choices) {
    return ReportBuilder.build(
        RecordCase.PACK, new FollowedYear(year, later), null, choices, "0123456789abcdef");
  }

  private static String text(List<Block> blocks) {
    return String.join("", SpanChange.spans(blocks).stream().map(Span::text).toList());
  }
}
