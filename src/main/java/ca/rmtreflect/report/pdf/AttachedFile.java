package ca.rmtreflect.report.pdf;

import ca.rmtreflect.report.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/// The assessment inside the PDF, declared as the source that the pages were made from.
final class AttachedFile {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName SOURCE = COSName.getPDFName("Source");

  private static final int MOST_LOOKED_AT = 8;

  private AttachedFile() {}

  static void add(PDDocument document, Attachment attachment, String description, Instant changed)
      throws IOException {
    byte[] bytes = attachment.bytes();
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(bytes.length);
    file.setCreationDate(Timestamps.calendar(changed));
    file.setModDate(Timestamps.calendar(changed));

    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(attachment.name());
    specification.setFileUnicode(attachment.name());
    specification.setFileDescription(description);
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setItem(RELATIONSHIP, SOURCE);

    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(attachment.name(), specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);

    COSArray associated = new COSArray();
    associated.add(specification);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  /// The attachment that a catalog declares as the source of the pages.
  static Optional<Attachment> find(COSDictionary catalog, int most) throws IOException {
    COSDictionary file = source(catalog);
    COSStream content = content(catalog);
    return file == null || content == null
        ? Optional.empty()
        : Optional.of(new Attachment(file.getString(COSName.F, ""), Unpacked.bytes(content, most)));
  }

  /// The same, packed as it is in the document.
  static @Nullable COSStream content(COSDictionary catalog) {
    COSDictionary file = source(catalog);
    COSDictionary contents = file == null ? null : file.getCOSDictionary(COSName.EF);
    return contents == null ? null : contents.getCOSStream(COSName.F);
  }

  /// Programs that save a PDF again may keep it among the embedded files alone.
  private static @Nullable COSDictionary source(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    COSDictionary embedded = names == null ? null : names.getCOSDictionary(EMBEDDED);
    COSDictionary associated = source(catalog.getCOSArray(ASSOCIATED));
    return associated != null || embedded == null
        ? associated
        : source(embedded.getCOSArray(COSName.NAMES));
  }

  private static @Nullable COSDictionary source(@Nullable COSArray list) {
    if (list == null) {
      return null;
    }
    for (int i = 0; i < Math.min(list.size(), MOST_LOOKED_AT); i++) {
      if (list.getObject(i) instanceof COSDictionary file
          && SOURCE.equals(file.getCOSName(RELATIONSHIP))) {
        return file;
      }
    }
    return null;
  }
}
