package ca.rmtreflect.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads every answer out of a record in PDF, by what `resources/schemas/assessment.md` says and
/// with nothing of the program: the proof that nobody needs it to get their answers back.
final class IndependentReader {

  /// An answer as a person would copy it out.
  record Given(
      String checkpoint,
      String question,
      String answer,
      String reason,
      String note,
      String evidence,
      boolean marked,
      String answeredOn) {}

  private IndependentReader() {}

  /// The questions in the language asked for, the answers as they were given.
  static List<Given> read(byte[] pdf, String language) throws IOException {
    JsonNode file = new JsonMapper().readTree(attachment(pdf));
    if (!file.path("schema").asString("").equals("rmt-reflect/assessment")) {
      throw new IOException("not a reflection");
    }
    List<Given> answers = new ArrayList<>();
    for (JsonNode answer : file.get("answers")) {
      answers.add(
          new Given(
              answer.get("checkpoint").stringValue(),
              answer.get("question").get(language).stringValue(),
              answer.path("value").asString(""),
              words(answer, "reason"),
              words(answer, "note"),
              words(answer, "evidence"),
              answer.get("marked").booleanValue(),
              answer.path("answeredOn").asString("")));
    }
    return answers;
  }

  private static String words(JsonNode answer, String name) {
    return answer.path(name).path("text").asString("");
  }

  private static byte[] attachment(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
      for (PDComplexFileSpecification file : files.values()) {
        if (file.getFilename().endsWith(".json")) {
          return file.getEmbeddedFile().toByteArray();
        }
      }
      throw new IOException("nothing is attached");
    }
  }
}
