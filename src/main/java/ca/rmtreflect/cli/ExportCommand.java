package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.ExportedWords;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.csv.Separator;
import ca.rmtreflect.report.export.DataChoices;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export REFLECTION --to DIR`: exports the record, one file a format and language, and prints
/// each path.
@CommandLine.Command
final class ExportCommand implements Command {

  private static final int MOST_MONTHS = 60;

  @Parameters(paramLabel = "REFLECTION", arity = "1")
  String assessment = "";

  @Option(names = "--to", required = true)
  Path folder = Path.of("");

  @Option(names = "--format", split = GlobalOptions.COMMAS)
  @Nullable Set<Format> formats;

  @Option(names = "--everything")
  boolean everything;

  @Option(names = "--language", split = GlobalOptions.COMMAS)
  @Nullable Set<ReportLanguage> languages;

  @Option(names = "--part")
  Part part = Part.ALL;

  @Option(names = "--detail")
  Detail detail = Detail.COMPACT;

  @Option(names = "--paper")
  Paper paper = Paper.LETTER;

  @Option(names = "--without-notes")
  boolean withoutNotes;

  @Option(names = "--no-attachment")
  boolean withoutAttachment;

  @Option(names = "--with-name")
  boolean withName;

  @Option(names = "--separator")
  Separator separator = Separator.BY_LANGUAGE;

  @Option(names = "--recheck")
  int months = DataChoices.USUAL.months();

  @Option(names = GlobalOptions.OVERWRITE)
  boolean overwrite;

  @Override
  public ExitCode run(CommandContext context) {
    if (everything && formats != null) {
      throw new Refusal(ExitCode.WRONG_USAGE, context.text("cli.error.everything"));
    }
    if (months < 0 || months > MOST_MONTHS) {
      throw new Refusal(ExitCode.WRONG_USAGE, context.text("cli.error.recheck", MOST_MONTHS));
    }
    NamedAssessment named = NamedAssessment.find(context, assessment);
    ExportOrder order =
        new ExportOrder(
            named.pack(),
            named.assessment(),
            NamedAssessment.followUpOf(context, assessment, named.assessment()),
            NamedAssessment.previousOf(context, named.assessment()),
            choices(context),
            saved(context, named));
    return write(context, order);
  }

  private ExportChoices choices(CommandContext context) {
    return new ExportChoices(
        formats == null ? EnumSet.of(Format.PDF, Format.DOCX) : formats,
        languages == null ? usualLanguages(context) : languages,
        part,
        !withoutNotes,
        detail,
        paper,
        !withoutAttachment,
        withName,
        everything,
        new DataChoices(separator, months, null));
  }

  /// Everything is everything in each language.
  private Set<ReportLanguage> usualLanguages(CommandContext context) {
    return everything
        ? EnumSet.allOf(ReportLanguage.class)
        : Set.of(ReportLanguage.of(context.language()));
  }

  private ExitCode write(CommandContext context, ExportOrder order) {
    Path into =
        everything ? folder.resolve(ExportOrder.folderName(order.assessment().year())) : folder;
    OutputFolder output = new OutputFolder(context, into, overwrite);
    List<Unshown> all = new ArrayList<>();
    try {
      new RecordExport()
          .run(
              order,
              (name, bytes, unshown) -> {
                output.add(name, bytes);
                all.add(unshown);
              });
    } catch (IOException _) {
      throw context.unreachable("cli.error.not-made");
    }
    ExitCode written = output.write();
    Unshown unshown = all.stream().reduce(Unshown.NOTHING, Unshown::and);
    warnOfHints(context, order);
    ExportChoices choices = order.choices();
    if (choices.attach() && choices.makes(Format.PDF) && !choices.attaches()) {
      context.print("cli.not-attached");
    }
    if (choices.leavesAnswersOut()) {
      context.print("cli.no-json");
    }
    if (unshown.codes() > 0) {
      context.print("cli.replaced", unshown.codes());
    }
    if (unshown.rightToLeft()) {
      context.print("cli.right-to-left");
    }
    return written;
  }

  private static void warnOfHints(CommandContext context, ExportOrder order) {
    FollowedYear year = order.year();
    Evaluation evaluation =
        Evaluation.of(order.pack(), order.assessment(), ReportBuilder.asOf(order.assessment()));
    ExportedWords words = order.choices().words(year, evaluation);
    long hints = Traces.boxesOf(year).stream().filter(words::hold).count();
    if (hints > 0) {
      context.environment().err().println(context.text("hints.count", hints));
    }
  }

  private static Attachment saved(CommandContext context, NamedAssessment named) {
    byte[] bytes = context.format().write(named.assessment(), named.body().seq(), named.body());
    return new Attachment(ExportOrder.attachmentName(named.assessment().year()), bytes);
  }
}
