package ca.rmtreflect.report.pdf;

import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.FontCoverage;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Preferred;
import ca.rmtreflect.report.PrintedText;
import ca.rmtreflect.report.ProgressListener;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.html.HtmlWriter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Writes the record as a tagged PDF 1.7 that conforms to PDF/UA-1 and PDF/A: part 3 where it
/// carries the assessment it was made from, part 2 where it does not.
///
/// The same report gives the same bytes. A writer that is kept writes the next record sooner, and
/// several threads may use it.
public final class PdfWriter {

  // Shares of the time that a record of many pages takes.
  private static final double LAID_OUT = 0.4;
  private static final double PAINTED = 0.75;
  private static final double TAGGED = 0.85;

  // What moves on one page may part what belongs together on the next.
  private static final int MOST_AGAIN = 5;

  private @Nullable Fonts fonts;

  /// The record on sheets of a size, with the assessment attached where there is one.
  public void write(Report report, Paper paper, Optional<Attachment> attachment, OutputStream out)
      throws IOException {
    write(report, paper, attachment, _ -> {}, out);
  }

  /// The same, telling how far it has come.
  public void write(
      Report report,
      Paper paper,
      Optional<Attachment> attachment,
      ProgressListener progress,
      OutputStream out)
      throws IOException {
    Libraries.settle();
    Preferred.tool(TransformerFactory.class, TransformerFactory.newDefaultInstance());
    Report printed = new PrintedText(FontCoverage.bundled()).of(report);
    String html = new HtmlWriter().forPaper(printed, paper);
    FrameWords words = FrameWords.of(report);
    int part = attachment.isPresent() ? 3 : 2;
    try (PDDocument document = new PDDocument()) {
      render(html, part, document, progress);
      progress.reached(PAINTED);
      Structure.complete(document, report);
      progress.reached(TAGGED);
      if (attachment.isPresent()) {
        AttachedFile.add(
            document, attachment.get(), words.line("report.attachment"), report.created());
      }
      new Metadata(report, words.line("app.name"), part, attachment.map(Attachment::fingerprint))
          .write(document, html);
      document.save(out);
    }
  }

  private synchronized Fonts fonts() throws IOException {
    Fonts read = fonts;
    if (read == null) {
      read = Fonts.bundled();
      fonts = read;
    }
    return read;
  }

  private void render(String html, int part, PDDocument document, ProgressListener progress)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfVersion(1.7f);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(part == 3 ? PdfAConformance.PDFA_3_A : PdfAConformance.PDFA_2_A);
    builder.useColorProfile(Libraries.colourProfile());
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeCharacterBreaker(new CharacterBreaks());
    builder.usePageSupplier((pages, width, height, _, _) -> Marks.page(pages, width, height));
    builder.defaultTextDirection(TextDirection.LTR);
    builder.withHtmlContent(html, null);
    fonts().addTo(builder, document);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.getSharedContext().setTextRenderer(new MeasuredOnce());
      renderer.layout();
      progress.reached(LAID_OUT);
      for (int again = 0; again < MOST_AGAIN; again++) {
        boolean isLast = again == MOST_AGAIN - 1;
        boolean improved = new KeepWithNext(renderer.getRootBox()).improve(isLast);
        if (!new PageNumbers(renderer.getRootBox()).fill() && !improved) {
          break;
        }
        renderer.layout();
      }
      renderer.createPDFWithoutClosing();
    }
  }
}
