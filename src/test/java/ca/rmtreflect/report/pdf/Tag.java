package ca.rmtreflect.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A tag of a PDF as a screen reader meets it: its kind, its language where it says one, what is
/// below it, and the text and pages of it all. Its text in its language leaves out what is below it
/// in another one.
public record Tag(
    String kind,
    @Nullable String language,
    PDStructureElement element,
    List<Tag> children,
    String text,
    String textInLanguage,
    Set<Integer> pages) {

  /// The topmost tag.
  public static Tag root(PDDocument document) throws IOException {
    Reader reader = new Reader(document);
    return reader.read(
        (PDStructureElement)
            document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst(),
        null);
  }

  /// This tag and all below it.
  Stream<Tag> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::all));
  }

  List<Tag> all(String kinds) {
    return all().filter(tag -> tag.kind().matches(kinds)).toList();
  }

  private static final class Reader {

    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<Map<Integer, String>> contents = new ArrayList<>();

    Reader(PDDocument document) throws IOException {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        numbers.put(page.getCOSObject(), contents.size());
        contents.add(new HashMap<>());
        extractor.getMarkedContents().forEach(this::collect);
      }
    }

    private void collect(PDMarkedContent content) {
      if (content.getMCID() >= 0) {
        contents.getLast().merge(content.getMCID(), characters(content), String::concat);
      }
    }

    private static String characters(PDMarkedContent content) {
      return content.getContents().stream()
          .filter(TextPosition.class::isInstance)
          .map(position -> ((TextPosition) position).getUnicode())
          .collect(Collectors.joining());
    }

    Tag read(PDStructureElement element, @Nullable PDPage around) {
      PDPage page = element.getPage() == null ? around : element.getPage();
      List<Tag> children = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      StringBuilder inLanguage = new StringBuilder();
      Set<Integer> pages = new HashSet<>();
      for (Object kid : ((PDStructureNode) element).getKids()) {
        switch (kid) {
          case PDStructureElement child -> {
            Tag tag = read(child, page);
            children.add(tag);
            text.append(tag.text());
            inLanguage.append(tag.language() == null ? tag.textInLanguage() : "");
            pages.addAll(tag.pages());
          }
          case PDMarkedContentReference reference -> {
            String words = content(reference.getPage(), reference.getMCID(), pages);
            text.append(words);
            inLanguage.append(words);
          }
          case Integer content -> {
            String words = content(page, content, pages);
            text.append(words);
            inLanguage.append(words);
          }
          default -> {}
        }
      }
      return new Tag(
          element.getStructureType(),
          element.getLanguage(),
          element,
          children,
          text.toString(),
          inLanguage.toString(),
          pages);
    }

    private String content(@Nullable PDPage page, int number, Set<Integer> pages) {
      if (page == null) {
        throw new IllegalStateException("tagged content on no page");
      }
      Integer index = numbers.get(page.getCOSObject());
      if (index == null) {
        throw new IllegalStateException("tagged content on a page that is not there");
      }
      pages.add(index);
      return contents.get(index).getOrDefault(number, "");
    }
  }
}
