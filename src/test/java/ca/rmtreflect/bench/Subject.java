package ca.rmtreflect.bench;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.ReportChoices;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What is measured: the example of a clinic as it is, or with so many accounts.
public record Subject(int accounts) {

  public static final Subject CLINIC = new Subject(0);

  private static final Pack PACK = PackCatalog.shipped().newest();

  static Subject withAccounts(int accounts) {
    return new Subject(accounts);
  }

  Assessment assessment() {
    Assessment example = Examples.of(ExampleProfile.CLINIC, Language.EN, PACK);
    List<Account> few = example.accounts();
    return accounts == 0
        ? example
        : example.withAccounts(
            IntStream.range(0, accounts)
                .mapToObj(i -> few.get(i % few.size()).withId("account-" + i))
                .toList());
  }

  Attachment saved() {
    return new Attachment(
        "rmt-reflect-2026.json", new AssessmentFormat("bench").write(assessment()));
  }

  Report report() {
    return ReportBuilder.build(
        PACK,
        assessment(),
        null,
        new ReportChoices(ReportLanguage.EN, Part.ALL, true, Detail.COMPACT),
        saved().fingerprint());
  }

  public ExportOrder order(Format... formats) {
    return new ExportOrder(
        PACK,
        assessment(),
        null,
        new ExportChoices(
            new LinkedHashSet<>(List.of(formats)),
            Set.of(ReportLanguage.EN),
            Part.ALL,
            true,
            Paper.LETTER,
            true),
        saved());
  }
}
