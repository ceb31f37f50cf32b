package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// A checkpoint as paragraphs: its title a heading, then the answer at the left of the question,
/// and what is said about it in the question's column. A table would hide the heading from Word's
/// outline.
final class EntryWriter {

  private static final String LINE = "B9BCB6";

  private final Runs runs;
  private final Function<String, XWPFParagraph> paragraphs;

  EntryWriter(Runs runs, Function<String, XWPFParagraph> paragraphs) {
    this.runs = runs;
    this.paragraphs = paragraphs;
  }

  /// Writes it and gives back its heading.
  XWPFParagraph write(Block.Entry entry) {
    List<XWPFParagraph> written = new ArrayList<>();
    XWPFParagraph heading = paragraphs.apply("Heading" + entry.heading().level());
    runs.flow(heading, entry.heading().text().ended());
    heading.setIndentationLeft(PageSetup.ENTRY);
    written.add(heading);
    XWPFParagraph question = answered(entry);
    runs.add(question, entry.asked());
    written.add(question);
    for (Block.Paragraph line : entry.lines()) {
      XWPFParagraph paragraph = paragraphs.apply(line.small() ? "EntrySmall" : "EntryText");
      runs.flow(paragraph, line.text());
      written.add(paragraph);
    }
    written
        .subList(0, entry.isLong() ? 2 : written.size() - 1)
        .forEach(one -> one.setKeepNext(true));
    rule(written.getLast());
    return heading;
  }

  /// The paragraph of the question. A remark on the answer has a line of its own.
  private XWPFParagraph answered(Block.Entry entry) {
    List<Block.Paragraph> answer = entry.answer();
    if (answer.isEmpty()) {
      return paragraphs.apply("EntryText");
    }
    XWPFParagraph first = paragraphs.apply("EntryAsked");
    runs.inline(first, answer.getFirst().text());
    first.createRun().addTab();
    for (Block.Paragraph remark : answer.subList(1, answer.size())) {
      runs.inline(first, remark.text());
      first.setKeepNext(true);
    }
    return answer.size() == 1 ? first : paragraphs.apply("EntryText");
  }

  private static void rule(XWPFParagraph paragraph) {
    CTBorder border = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.valueOf(3));
    border.setColor(LINE);
  }
}
