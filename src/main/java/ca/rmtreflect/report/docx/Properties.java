package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Report;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// What the file says of itself: title, language and the assessment's own date. No author, no
/// company, no moment of export.
final class Properties {

  private Properties() {}

  static void set(XWPFDocument document, Report report, String program) {
    Optional<Date> created =
        Optional.of(Date.from(report.created().truncatedTo(ChronoUnit.SECONDS)));
    PackagePropertiesPart core =
        document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(Optional.empty());
    core.setTitleProperty(report.title());
    core.setDescriptionProperty(report.description());
    core.setLanguageProperty(report.language().locale().toLanguageTag());
    core.setCreatedProperty(created);
    core.setModifiedProperty(created);
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication(program);
  }
}
