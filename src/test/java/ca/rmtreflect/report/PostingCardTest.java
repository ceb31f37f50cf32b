package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Card;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The card for the wall: one page, and nothing on it that the pack does not say.
class PostingCardTest {

  private static final Card CARD = Objects.requireNonNull(RecordCase.PACK.card());

  private static Map<String, byte[]> files(Paper paper) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new RecordExport()
        .sheet(
            Sheet.CARD,
            RecordCase.PACK,
            List.of(Format.PDF, Format.DOCX),
            List.of(ReportLanguage.values()),
            paper,
            (name, bytes, unshown) -> {
              assertEquals(0, unshown.codes());
              files.put(name, bytes);
            });
    return files;
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(1, document.getNumberOfPages(), "one page for the wall");
      return dense(new PDFTextStripper().getText(document));
    }
  }

  private static String docx(byte[] file) throws IOException {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      return dense(words.getText());
    }
  }

  private static String dense(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", "").replace('\u2011', '-');
  }

  private static List<String> words(Language language) {
    List<String> words = new ArrayList<>();
    CARD.questions().forEach(one -> words.add(one.words().in(language)));
    for (ReadyWords reply : RecordCase.PACK.checkpoint(CARD.replies()).orElseThrow().readyWords()) {
      words.add(reply.text().in(language));
    }
    words.add(CARD.noReply().title().in(language));
    words.add(CARD.noReply().text().in(language));
    words.add(CARD.check().in(language));
    return words.stream().map(PostingCardTest::dense).toList();
  }

  @ParameterizedTest
  @EnumSource
  void itIsOnePageWithEveryWordInEachLanguage(Paper paper) throws IOException {
    Map<String, byte[]> files = files(paper);
    assertEquals(6, files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      String read = name.endsWith(".pdf") ? pdf(file.getValue()) : docx(file.getValue());
      for (Language language : Language.values()) {
        if (name.contains("-" + language.code()) || name.contains("-bilingual")) {
          words(language).forEach(one -> assertTrue(read.contains(one), () -> name + ": " + one));
        }
      }
    }
    String paperName = paper == Paper.A4 ? "-a4" : "";
    assertTrue(files.containsKey("rmt-reflect-card-fr" + paperName + ".pdf"), files::toString);
  }

  @ParameterizedTest
  @EnumSource
  void wordShowsItOnOnePageToo(Paper paper, @TempDir Path folder) throws Exception {
    OtherPrograms.assumeLibreOffice();
    List<byte[]> documents = new ArrayList<>();
    files(paper)
        .forEach((name, bytes) -> {
          if (name.endsWith(".docx")) {
            documents.add(bytes);
          }
        });
    for (byte[] printed : new OtherPrograms(folder).printedDocx(documents)) {
      pdf(printed);
    }
  }

  /// Seven questions, from seven checkpoints, and replies that say nothing of a visit.
  @Test
  void everyQuestionComesFromACheckpointOfItsOwn() {
    assertEquals(7, CARD.questions().size());
    assertEquals(7, CARD.questions().stream().map(Card.Question::checkpoint).distinct().count());
    for (Card.Question question : CARD.questions()) {
      Item.Checkpoint checkpoint = RecordCase.PACK.checkpoint(question.checkpoint()).orElseThrow();
      assertTrue(checkpoint.citations().size() > 0);
    }
    int replies = RecordCase.PACK.checkpoint(CARD.replies()).orElseThrow().readyWords().size();
    assertTrue(Set.of(2, 3).contains(replies));
  }
}
