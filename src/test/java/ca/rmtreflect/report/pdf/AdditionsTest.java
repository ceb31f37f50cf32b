package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a PDF has that no record has is found wherever a program would obey it.
class AdditionsTest {

  private static final Attachment ATTACHMENT = SampleReport.attachment();

  static List<Arguments> places() {
    return List.of(
        added(Code.PDF_SCRIPT, pdf -> names(pdf, "JavaScript", action("JavaScript"))),
        added(Code.PDF_SCRIPT, pdf -> annotation(pdf, "A", action("JavaScript"))),
        added(Code.PDF_SCRIPT, pdf -> annotation(pdf, "A", in("JS", new COSString("app")))),
        added(Code.PDF_SCRIPT, pdf -> field(pdf, "A", in("Next", list(action("JavaScript"))))),
        added(Code.PDF_SCRIPT, pdf -> outline(pdf, action("JavaScript"))),
        added(Code.PDF_AUTOMATIC, pdf -> catalog(pdf, "OpenAction", action("GoTo"))),
        added(Code.PDF_AUTOMATIC, pdf -> catalog(pdf, "AA", in("WC", action("Named")))),
        added(Code.PDF_AUTOMATIC, pdf -> page(pdf, "AA", in("O", action("Named")))),
        added(Code.PDF_AUTOMATIC, pdf -> annotation(pdf, "AA", in("E", action("Named")))),
        added(Code.PDF_AUTOMATIC, pdf -> field(pdf, "AA", in("K", action("Named")))),
        added(Code.PDF_LAUNCH, pdf -> field(pdf, "A", action("Launch"))),
        added(Code.PDF_LAUNCH, pdf -> outline(pdf, action("GoToR"))),
        added(Code.PDF_LAUNCH, pdf -> annotation(pdf, "PA", action("GoToE"))),
        added(Code.PDF_TRANSFER, pdf -> field(pdf, "A", action("SubmitForm"))),
        added(Code.PDF_TRANSFER, pdf -> field(pdf, "A", action("ImportData"))),
        added(Code.PDF_MEDIA, pdf -> annotation(pdf, "Subtype", COSName.getPDFName("RichMedia"))),
        added(Code.PDF_MEDIA, pdf -> annotation(pdf, "A", action("Rendition"))),
        added(Code.PDF_FORM, pdf -> catalog(pdf, "AcroForm", in("XFA", new COSString("x")))),
        added(Code.PDF_LINK, pdf -> annotation(pdf, "A", link("https://example.org/"))),
        added(Code.PDF_FILE, pdf -> names(pdf, "EmbeddedFiles", file("b.txt", new COSStream()))),
        added(Code.PDF_FILE, pdf -> annotation(pdf, "FS", file("b.txt", new COSStream()))),
        added(
            Code.PDF_FILE,
            pdf -> catalog(pdf, "AF", list(own(pdf), file(ATTACHMENT.name(), new COSStream())))),
        added(
            Code.PDF_FILE,
            pdf -> own(pdf).getCOSDictionary(COSName.EF).setItem(COSName.UF, new COSStream())));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatNoRecordHasIsFound(Code code, Change change) throws IOException {
    assertEquals(Set.of(code), codes(changed(change)));
  }

  @Test
  void aRecordHasNothingOfTheKind() throws IOException {
    for (Language language : Language.values()) {
      Report report = SampleReport.full(language);
      assertEquals(List.of(), found(pdf(report, Optional.of(ATTACHMENT))));
      assertEquals(List.of(), found(pdf(report, Optional.empty())));
    }
    byte[] many = pdf(SampleReport.manyAccounts(Language.EN, 200), Optional.of(ATTACHMENT));
    assertEquals(List.of(), found(many));
  }

  /// A place to begin reading is no action, and many programs add one; nor is a signature or a form
  /// that does nothing.
  @Test
  void whatDoesNothingIsNotReported() throws IOException {
    COSArray place = list(COSName.getPDFName("Fit"));
    assertEquals(Set.of(), codes(changed(pdf -> catalog(pdf, "OpenAction", place))));
    assertEquals(Set.of(), codes(changed(pdf -> field(pdf, "FT", COSName.getPDFName("Sig")))));
    assertEquals(Set.of(), codes(changed(pdf -> annotation(pdf, "A", action("GoTo")))));
    assertEquals(Set.of(), codes(changed(pdf -> pdf.removePage(0))));
  }

  @Test
  void eachLinkIsNamedOnceAndNotWithoutEnd() throws IOException {
    byte[] pdf =
        changed(document -> {
          COSArray annotations = new COSArray();
          for (int i = 0; i < 1000; i++) {
            annotations.add(in("A", link("https://example.org/" + i / 2)));
          }
          page(document, "Annots", annotations);
        });
    List<Problem> found = found(pdf);
    assertEquals(Problem.of("", Code.PDF_LINK, "https://example.org/0"), found.getFirst());
    assertEquals(Problem.of("", Code.MORE_PROBLEMS, 20), found.getLast());
    assertEquals(21, found.size());
  }

  @Test
  void whatAsksForTooMuchIsNotCalledFree() {
    assertEquals(Set.of(Code.PDF_NOT_SEARCHED), codes(HostilePdfTest.inVain()));
  }

  /// Each of these leads back to itself.
  @Test
  void whatGoesRoundInCirclesComesToAnEnd() throws IOException {
    COSDictionary action = action("JavaScript");
    action.setItem(COSName.getPDFName("Next"), action);
    assertEquals(Set.of(Code.PDF_SCRIPT), codes(changed(pdf -> annotation(pdf, "A", action))));
  }

  interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private static Arguments added(Code code, Change change) {
    return Arguments.of(code, change);
  }

  private static void catalog(PDDocument pdf, String key, COSBase value) {
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value);
  }

  private static void names(PDDocument pdf, String tree, COSBase value) {
    COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    names.setItem(COSName.getPDFName(tree), in("Names", list(new COSString("one"), value)));
  }

  private static void page(PDDocument pdf, String key, COSBase value) {
    pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), value);
  }

  private static void annotation(PDDocument pdf, String key, COSBase value) {
    page(pdf, "Annots", list(in(key, value)));
  }

  private static void field(PDDocument pdf, String key, COSBase value) {
    catalog(pdf, "AcroForm", in("Fields", list(in(key, value))));
  }

  private static void outline(PDDocument pdf, COSDictionary action) {
    COSDictionary outline =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
    outline.setItem(COSName.FIRST, in("A", action));
  }

  /// The specification of the attached answers.
  private static COSDictionary own(PDDocument pdf) {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    return (COSDictionary) catalog.getCOSArray(COSName.getPDFName("AF")).getObject(0);
  }

  private static COSDictionary action(String kind) {
    return in("S", COSName.getPDFName(kind));
  }

  private static COSDictionary link(String target) {
    COSDictionary action = action("URI");
    action.setString(COSName.URI, target);
    return action;
  }

  private static COSDictionary file(String name, COSStream content) {
    COSDictionary file = in("EF", in("F", content));
    file.setString(COSName.F, name);
    return file;
  }

  private static COSDictionary in(String key, COSBase value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.getPDFName(key), value);
    return dictionary;
  }

  private static COSArray list(COSBase... values) {
    return new COSArray(List.of(values));
  }

  private static byte[] changed(Change change) throws IOException {
    byte[] record = pdf(SampleReport.full(Language.EN), Optional.of(ATTACHMENT));
    try (PDDocument document = Loader.loadPDF(record)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(Report report, Optional<Attachment> attachment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, attachment, out);
    return out.toByteArray();
  }

  private static Set<Code> codes(byte[] pdf) {
    return found(pdf).stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The sample record has links of its own.
  private static List<Problem> found(byte[] pdf) {
    return new PdfReader().additions(pdf, link -> !link.startsWith("https://example.org/"));
  }
}
