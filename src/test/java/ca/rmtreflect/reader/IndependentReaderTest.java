package ca.rmtreflect.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a stranger's program of a hundred lines reads out of a record is what was answered.
class IndependentReaderTest {

  private static final Path READER =
      Path.of("src/test/java/ca/rmtreflect/reader/IndependentReader.java");

  private static byte[] record(Assessment year, Pack pack) throws IOException {
    List<byte[]> files = new ArrayList<>();
    new RecordExport()
        .run(
            new ExportOrder(
                pack,
                year,
                null,
                ExportChoices.usual(Language.FR).withFormats(Set.of(Format.PDF)),
                new Attachment(
                    ExportOrder.attachmentName(year.year()),
                    new AssessmentFormat("1.0.0").write(year))),
            (_, bytes, _) -> files.add(bytes));
    return files.getFirst();
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerComesBack(ExampleProfile profile) throws IOException {
    Pack pack = PackCatalog.shipped().newest();
    Assessment year = Examples.of(profile, Language.FR, pack);
    byte[] record = record(year, pack);
    for (Language language : Language.values()) {
      List<IndependentReader.Given> expected =
          year.answers().values().stream().map(answer -> given(answer, language)).toList();
      assertFalse(expected.isEmpty());
      assertEquals(expected, IndependentReader.read(record, language.code()));
    }
  }

  private static IndependentReader.Given given(Answer answer, Language language) {
    return new IndependentReader.Given(
        answer.checkpoint(),
        answer.question().in(language),
        answer.value() == null ? "" : Slug.of(answer.value()),
        answer.reason().text(),
        answer.note().text(),
        answer.evidence().text(),
        answer.marked(),
        answer.answeredOn() == null ? "" : answer.answeredOn().toString());
  }

  @Test
  void itKnowsNothingOfTheProgramAndIsShort() throws IOException {
    List<String> lines = Files.readAllLines(READER);
    assertTrue(lines.size() <= 100, lines.size() + " lines");
    assertEquals(
        List.of(), lines.stream().filter(line -> line.startsWith("import ca.rmtreflect")).toList());
  }
}
