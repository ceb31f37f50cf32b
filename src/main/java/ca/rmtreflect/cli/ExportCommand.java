package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.ExportedWords;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export ASSESSMENT --to DIR`: writes the record, one file a format and language, and prints each
/// path.
@CommandLine.Command
final class ExportCommand implements Command {

  @Parameters(paramLabel = "ASSESSMENT", arity = "1")
  String assessment = "";

  @Option(names = "--to", required = true)
  Path folder = Path.of("");

  @Option(names = "--format")
  String formats = "pdf,docx";

  @Option(names = "--language")
  @Nullable String languages;

  @Option(names = "--part")
  String part = "all";

  @Option(names = "--paper")
  String paper = "letter";

  @Option(names = "--without-notes")
  boolean withoutNotes;

  @Option(names = "--no-attachment")
  boolean withoutAttachment;

  @Override
  public ExitCode run(Terms terms) {
    Set<Format> wanted = Words.several(terms, "--format", formats, Format.class);
    Set<ReportLanguage> spoken =
        languages == null
            ? Set.of(ReportLanguage.of(terms.language()))
            : Words.several(terms, "--language", languages, ReportLanguage.class);
    Part chosenPart = Words.one(terms, "--part", part, Part.class);
    Paper sheet = Words.one(terms, "--paper", paper, Paper.class);
    Named named = Named.find(terms, assessment);
    ExportOrder order =
        new ExportOrder(
            named.pack(),
            named.assessment(),
            Named.previousOf(terms, named.assessment()),
            new ExportChoices(wanted, spoken, chosenPart, !withoutNotes, sheet, !withoutAttachment),
            saved(terms, named));
    write(terms, order);
    return ExitCode.DONE;
  }

  private void write(Terms terms, ExportOrder order) {
    OutputFolder output = new OutputFolder(terms, folder);
    List<Unshown> all = new ArrayList<>();
    try {
      new RecordExport()
          .run(
              order,
              (name, bytes, unshown) -> {
                output.write(name, bytes);
                all.add(unshown);
              });
    } catch (IOException _) {
      throw terms.unreachable("cli.error.not-made");
    }
    Unshown unshown = all.stream().reduce(Unshown.NOTHING, Unshown::and);
    warnOfHints(terms, order);
    ExportChoices choices = order.choices();
    if (choices.attach() && choices.formats().contains(Format.PDF) && !choices.attaches()) {
      terms.out().println(terms.messages().text("cli.not-attached"));
    }
    if (unshown.codes() > 0) {
      terms.out().println(terms.messages().text("cli.replaced", unshown.codes()));
    }
    if (unshown.rightToLeft()) {
      terms.out().println(terms.messages().text("cli.right-to-left"));
    }
  }

  private static void warnOfHints(Terms terms, ExportOrder order) {
    Assessment year = order.assessment();
    ExportedWords words =
        order.choices().words(year, Evaluation.of(order.pack(), year, ReportBuilder.asOf(year)));
    long hints = Traces.boxesOf(year).stream().filter(words::hold).count();
    if (hints > 0) {
      terms.surroundings().err().println(terms.messages().text("hints.count", hints));
    }
  }

  private static Attachment saved(Terms terms, Named named) {
    byte[] bytes =
        new AssessmentFormat(terms.surroundings().version())
            .write(named.assessment(), named.body().seq(), named.body());
    return new Attachment(ExportOrder.attachmentName(named.assessment().year()), bytes);
  }
}
