package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.PageSpans;
import ca.rmtreflect.report.Punctuation;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a validator cannot see: the tags say what the report says, in its order and its languages.
class PdfStructureTest {

  private static final List<Report> SAMPLES =
      List.of(
          SampleReport.full(Language.EN),
          SampleReport.full(Language.FR),
          SampleReport.bilingual(),
          SampleReport.hostile(Language.FR),
          SampleReport.everyFoot(Language.EN),
          SampleReport.empty(Language.EN),
          RecordCase.CLINIC.report(ReportLanguage.EN),
          RecordCase.CLINIC.report(ReportLanguage.FR),
          RecordCase.CLINIC.report(ReportLanguage.FR, Detail.FULL),
          RecordCase.CLINIC.report(ReportLanguage.BILINGUAL, Detail.FULL),
          RecordCase.CLINIC_ACCOUNTS.report(ReportLanguage.FR),
          RecordCase.EMPTY.report(ReportLanguage.BILINGUAL),
          RecordCase.CLINIC.report(ReportLanguage.BILINGUAL),
          RecordCase.SECOND_YEAR.report(ReportLanguage.FR),
          SampleReport.form(ReportLanguage.FR),
          SampleReport.form(ReportLanguage.BILINGUAL));

  static List<Report> samples() {
    return SAMPLES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tagsReadAsTheReport(Report report) throws IOException {
    try (PDDocument pdf = pdf(report)) {
      Report printed = PageSpans.printed(report);
      assertEquals(ReadingOrder.characters(printed), ReadingOrder.dense(Tag.root(pdf).text()));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headingsAreTaggedAndBookmarked(Report report) throws IOException {
    try (PDDocument pdf = pdf(report)) {
      List<String> tagged =
          Tag.root(pdf).all("H[1-6]").stream()
              .map(tag -> tag.kind().substring(1) + " " + tag.text())
              .toList();
      Report printed = PageSpans.printed(report);
      assertEquals(dense(ReadingOrder.headings(printed)), dense(tagged));
      List<String> bookmarked = new ArrayList<>();
      bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), 2, bookmarked);
      List<String> belowTheTitle = new ArrayList<>(dense(tagged));
      belowTheTitle.removeIf(heading -> heading.startsWith("1"));
      // A title that text runs on behind ends in a full stop, its bookmark does not.
      belowTheTitle.replaceAll(heading -> heading.replaceFirst("\\.$", ""));
      assertEquals(belowTheTitle, dense(bookmarked));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tablesHaveTheirHeaders(Language language) throws IOException {
    try (PDDocument pdf = pdf(SampleReport.full(language))) {
      List<Tag> tables = Tag.root(pdf).all("Table");
      assertEquals(List.of(4, 6, 6, 5), headers(tables));
      for (Tag table : tables) {
        COSDictionary attributes = table.element().getCOSObject().getCOSDictionary(COSName.A);
        assertFalse(attributes.getString("Summary").isBlank());
      }
      assertEquals(
          Set.of(),
          Set.copyOf(
              Tag.root(pdf).all("THead|TBody|TFoot").stream()
                  .filter(part -> part.children().isEmpty())
                  .toList()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRepeatedHeaderIsReadOnce(Language language) throws IOException {
    try (PDDocument pdf = pdf(SampleReport.hostile(language))) {
      Tag table = Tag.root(pdf).all("Table").getLast();
      assertTrue(table.pages().size() > 10, "the table must span pages to show anything");
      Tag head = table.all("THead").getFirst();
      assertEquals(1, head.pages().size());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theOtherLanguageIsTagged(Report report) throws IOException {
    try (PDDocument pdf = pdf(report)) {
      Report printed = Punctuation.kept(PageSpans.printed(report));
      Language language = report.language();
      String other = language.other().locale().toLanguageTag();
      List<String> tagged =
          Tag.root(pdf)
              .all()
              .filter(tag -> other.equals(tag.language()))
              .map(Tag::textInLanguage)
              .toList();
      Stream<String> expected =
          ReadingOrder.texts(printed).stream()
              .flatMap(text -> Stream.concat(text.spans().stream(), text.translation().stream()))
              .filter(span -> span.language() == language.other())
              .flatMap(span -> span.text().lines());
      assertEquals(
          expected.map(ReadingOrder::dense).reduce("", String::concat),
          tagged.stream().map(ReadingOrder::dense).reduce("", String::concat));
      assertEquals(language.locale().toLanguageTag(), pdf.getDocumentCatalog().getLanguage());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linksSayWhereTheyLead(Language language) throws IOException {
    try (PDDocument pdf = pdf(SampleReport.full(language))) {
      List<String> descriptions = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          descriptions.add(annotation.getContents());
        }
      }
      assertEquals(List.of("O. Reg. 544/94", "O. Reg. 544/94"), descriptions);
    }
  }

  /// However many lines it takes.
  @ParameterizedTest
  @EnumSource(Language.class)
  void aWrappedAddressIsOneLink(Language language) throws IOException {
    try (PDDocument pdf = pdf(RecordCase.CLINIC.report(ReportLanguage.of(language)))) {
      List<String> targets = new ArrayList<>();
      boolean wrapped = false;
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI address) {
            targets.add(address.getURI());
            wrapped |= link.getQuadPoints() != null && link.getQuadPoints().length > 8;
          }
        }
      }
      assertTrue(wrapped, "no address is so long that it wraps");
      assertEquals(targets.stream().distinct().toList(), targets);
    }
  }

  private static PDDocument pdf(Report report) throws IOException {
    return Loader.loadPDF(Written.pdf(report));
  }

  private static List<Integer> headers(List<Tag> tables) {
    return tables.stream().map(table -> table.all("TH").size()).toList();
  }

  private static List<String> dense(List<String> texts) {
    return texts.stream().map(ReadingOrder::dense).toList();
  }

  private static void bookmarks(@Nullable PDOutlineNode node, int level, List<String> found) {
    if (node == null) {
      return;
    }
    for (PDOutlineItem item : node.children()) {
      found.add(level + " " + item.getTitle());
      bookmarks(item, level + 1, found);
    }
  }
}
