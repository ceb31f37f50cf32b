package ca.rmtreflect.report.pdf;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.pdf.PdfReading.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes the assessment out of a PDF of this program, and compares it with the fingerprint that the
/// PDF states.
///
/// The file may be anybody's, so no more of it is unpacked than a record can need.
public final class PdfReader {

  /// No larger file is looked at.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /// Nor a larger assessment.
  private static final int LARGEST_ATTACHMENT = 16 * 1024 * 1024;

  private static final int LARGEST_METADATA = 64 * 1024;
  private static final String START = "%PDF-";
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\bdc:identifier(?:>|=[\"'])([0-9a-f]{16})[<\"']");

  /// Whether a file says of itself that it is a PDF.
  public static boolean isPdf(byte[] file) {
    return new String(file, 0, Math.min(file.length, START.length()), StandardCharsets.ISO_8859_1)
        .equals(START);
  }

  /// What a PDF holds. No file makes this throw.
  public PdfReading read(byte[] pdf) {
    if (pdf.length > MOST_BYTES) {
      return new PdfReading.Without(Reason.TOO_LARGE);
    }
    Libraries.settle();
    try {
      BoundedParser parser = new BoundedParser(pdf);
      try (PDDocument document = parser.parse()) {
        PdfReading reading = read(document);
        return parser.hasExceeded() ? new PdfReading.Without(Reason.UNREADABLE) : reading;
      }
    } catch (BoundedParser.EncryptedException _) {
      return new PdfReading.Without(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException _) {
      // A file that breaks the library's assumptions is as unreadable as one that breaks the rules.
      return new PdfReading.Without(Reason.UNREADABLE);
    }
  }

  private static PdfReading read(PDDocument document) throws IOException {
    COSDictionary trailer = document.getDocument().getTrailer();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary information = dictionary(trailer, COSName.INFO);
    String stated = text(information, COSName.getPDFName(Metadata.FINGERPRINT));
    boolean ours = !stated.isEmpty() || isOurName(text(information, COSName.CREATOR));
    if (!ours) {
      return new PdfReading.Without(Reason.FOREIGN);
    }
    Optional<Attachment> found = AttachedFile.find(catalog, LARGEST_ATTACHMENT);
    if (found.isEmpty()) {
      return new PdfReading.Without(Reason.NOT_ATTACHED);
    }
    String fingerprint = found.get().fingerprint();
    boolean agrees =
        fingerprint.equals(stated)
            && fingerprint.equals(inMetadata(catalog))
            && FirstPage.says(catalog, fingerprint);
    return new PdfReading.WithAssessment(found.get(), stated, agrees);
  }

  private static String inMetadata(COSDictionary catalog) throws IOException {
    COSStream xmp = catalog.getCOSStream(COSName.METADATA);
    if (xmp == null) {
      return "";
    }
    String words = new String(Unpacked.bytes(xmp, LARGEST_METADATA), StandardCharsets.UTF_8);
    Matcher identifier = IDENTIFIER.matcher(words);
    return identifier.find() ? identifier.group(1) : "";
  }

  /// A document in both languages gives both names.
  private static boolean isOurName(String creator) {
    return Arrays.stream(Language.values())
        .anyMatch(language -> creator.contains(Messages.of(language).text("app.name")));
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
