package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Orders of a short record.
final class SampleOrder {

  static final AssessmentFormat FORMAT = new AssessmentFormat("1");

  private static final Pack PACK = PackCatalog.shipped().newest();

  private SampleOrder() {}

  static Assessment assessment() {
    return Examples.of(ExampleProfile.NONE, Language.FR, PACK);
  }

  static ExportOrder of(Assessment assessment, Format... formats) {
    return new ExportOrder(
        PACK,
        assessment,
        null,
        new ExportChoices(
            new LinkedHashSet<>(List.of(formats)),
            Set.of(ReportLanguage.FR),
            Part.ALL,
            true,
            Paper.LETTER,
            true),
        new Attachment("rmt-reflect-2026.json", FORMAT.write(assessment)));
  }
}
