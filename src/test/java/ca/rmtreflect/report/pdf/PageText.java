package ca.rmtreflect.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the characters of a page stand, in points from its top left.
record PageText(List<TextPosition> characters) {

  /// In points. Between two words there is less, between two columns more.
  private static final double COLUMN_GAP = 6;

  /// Every page of a document.
  static List<PageText> of(PDDocument document) throws IOException {
    List<PageText> pages = new ArrayList<>();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      Collector collector = new Collector();
      collector.setStartPage(i);
      collector.setEndPage(i);
      collector.getText(document);
      pages.add(new PageText(collector.found));
    }
    return pages;
  }

  /// The lines between the margins, from top to bottom.
  List<Line> lines(double foot) {
    TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
    for (TextPosition character : characters) {
      if (character.getYDirAdj() < foot && !character.getUnicode().isBlank()) {
        int baseline = Math.round(character.getYDirAdj());
        Integer close = lines.floorKey(baseline);
        int key = close != null && baseline - close <= 2 ? close : baseline;
        lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(character);
      }
    }
    return lines.values().stream().map(Line::new).toList();
  }

  /// The text below a height.
  String foot(double from) {
    return characters.stream()
        .filter(character -> character.getYDirAdj() >= from)
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining());
  }

  /// What stands on one baseline.
  record Line(List<TextPosition> characters) {

    /// Whether all of it is in a heavy cut, as headings and header rows are.
    boolean heavy() {
      return characters.stream()
          .allMatch(character -> character.getFont().getName().matches(".*(Semibold|Bold)"));
    }

    String text() {
      return characters.stream()
          .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
          .map(TextPosition::getUnicode)
          .collect(Collectors.joining());
    }

    /// What stands in each column of a line.
    List<String> pieces() {
      List<String> pieces = new ArrayList<>();
      StringBuilder piece = new StringBuilder();
      double end = Double.NEGATIVE_INFINITY;
      for (TextPosition character :
          characters.stream()
              .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
              .toList()) {
        double gap = character.getXDirAdj() - end;
        if (gap > COLUMN_GAP && !piece.isEmpty()) {
          pieces.add(piece.toString());
          piece.setLength(0);
        } else if (gap > 1 && !piece.isEmpty()) {
          piece.append(' ');
        }
        piece.append(character.getUnicode());
        end = character.getXDirAdj() + character.getWidthDirAdj();
      }
      pieces.add(piece.toString());
      return pieces;
    }
  }

  private static final class Collector extends PDFTextStripper {

    private final List<TextPosition> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      found.add(text);
    }
  }
}
