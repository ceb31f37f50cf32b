package ca.rmtreflect.report.pdf;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.pdf.PdfReading.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes the assessment out of a PDF of this program, compares it with the fingerprint that the PDF
/// states, and finds what somebody added. The pages are compared with nothing.
///
/// The file may be anybody's, so no more of it is unpacked than a record can need.
public final class PdfReader {

  /// No larger file is looked at.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /// Nor a larger assessment.
  private static final int LARGEST_ATTACHMENT = 16 * 1024 * 1024;

  private static final int LARGEST_METADATA = 64 * 1024;
  private static final String START = "%PDF-";

  /// How far into a file its header may be: other programs take what is before it for noise.
  private static final int LATEST_START = 1024;

  private static final Pattern IDENTIFIER =
      Pattern.compile("\\bdc:identifier(?:>|=[\"'])([0-9a-f]{16})[<\"']");

  /// The part of PDF/A that allows for an attached file of any kind.
  private static final Pattern PART_WITH_FILES =
      Pattern.compile("\\bpdfaid:part(?:>|=[\"'])3[<\"']");

  /// Where the header is; a brace before it begins a text that only speaks of one.
  private static int start(byte[] file) {
    int looked = Math.min(file.length, LATEST_START + START.length());
    String beginning = new String(file, 0, looked, StandardCharsets.ISO_8859_1);
    int start = beginning.indexOf(START);
    int brace = beginning.indexOf('{');
    return brace >= 0 && brace < start ? -1 : start;
  }

  /// What a PDF holds. No file makes this throw.
  public PdfReading read(byte[] pdf) {
    if (pdf.length > MOST_BYTES) {
      return new PdfReading.Without(Reason.TOO_LARGE);
    }
    if (start(pdf) < 0) {
      return new PdfReading.NotPdf();
    }
    try {
      return use(pdf, PdfReader::reading);
    } catch (BoundedParser.EncryptedException _) {
      return new PdfReading.Without(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException _) {
      // A file that breaks the library's assumptions is as unreadable as one that breaks the rules.
      return new PdfReading.Without(Reason.UNREADABLE);
    }
  }

  /// What a PDF has that no record has. `ownLink` knows the links that records have.
  public List<Problem> additions(byte[] pdf, Predicate<String> ownLink) {
    try {
      return use(pdf, document -> Additions.in(catalog(document), ownLink));
    } catch (IOException | RuntimeException _) {
      return List.of(Problem.of("", Problem.Code.PDF_NOT_SEARCHED));
    }
  }

  private interface Use<T> {
    T of(PDDocument document) throws IOException;
  }

  private static <T> T use(byte[] file, Use<T> use) throws IOException {
    Libraries.settle();
    int start = start(file);
    byte[] pdf = start > 0 ? Arrays.copyOfRange(file, start, file.length) : file;
    BoundedParser parser = new BoundedParser(pdf);
    try (PDDocument document = parser.parse()) {
      T found = use.of(document);
      if (parser.hasExceeded()) {
        throw new IOException("more than a record has");
      }
      return found;
    }
  }

  private static PdfReading reading(PDDocument document) throws IOException {
    COSDictionary information = dictionary(document.getDocument().getTrailer(), COSName.INFO);
    String stated = text(information, COSName.getPDFName(Metadata.FINGERPRINT));
    boolean ours = !stated.isEmpty() || isOurName(text(information, COSName.CREATOR));
    if (!ours && !isOurMetadata(catalog(document))) {
      return new PdfReading.Without(Reason.FOREIGN);
    }
    Optional<Attachment> found = AttachedFile.find(catalog(document), LARGEST_ATTACHMENT);
    String metadata = metadata(catalog(document));
    Matcher identifier = IDENTIFIER.matcher(metadata);
    String inMetadata = identifier.find() ? identifier.group(1) : "";
    if (found.isEmpty()) {
      // Only a record with the answers inside names a fingerprint or is of that part.
      boolean hadThem =
          !stated.isEmpty() || !inMetadata.isEmpty() || PART_WITH_FILES.matcher(metadata).find();
      return new PdfReading.Without(hadThem ? Reason.TAKEN_OUT : Reason.NOT_ATTACHED);
    }
    String fingerprint = found.get().fingerprint();
    boolean agrees = fingerprint.equals(stated) && fingerprint.equals(inMetadata);
    return new PdfReading.WithAssessment(found.get(), stated, agrees);
  }

  private static String metadata(COSDictionary catalog) throws IOException {
    COSStream xmp = catalog.getCOSStream(COSName.METADATA);
    return xmp == null
        ? ""
        : new String(Unpacked.bytes(xmp, LARGEST_METADATA), StandardCharsets.UTF_8);
  }

  /// Some programs throw the properties away and keep the metadata, which other programs may fill
  /// with more than is read here.
  private static boolean isOurMetadata(COSDictionary catalog) {
    try {
      String metadata = metadata(catalog);
      return IDENTIFIER.matcher(metadata).find() && isOurName(metadata);
    } catch (IOException _) {
      return false;
    }
  }

  /// A document in both languages gives both names.
  private static boolean isOurName(String creator) {
    return Arrays.stream(Language.values())
        .anyMatch(language -> creator.contains(Messages.of(language).text("app.name")));
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary dictionary(COSDictionary in, COSName name) {
    COSDictionary found = in.getCOSDictionary(name);
    return found == null ? new COSDictionary() : found;
  }

  private static String text(COSDictionary in, COSName name) {
    String text = in.getString(name);
    return text == null ? "" : text;
  }
}
