package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine;

/// `list`: the assessments in the data folder, a line each.
@CommandLine.Command
final class ListCommand implements Command {

  @Override
  public ExitCode run(CommandContext context) {
    Listing listing = listing(context);
    if (listing.assessments().isEmpty()) {
      context.print("cli.list.empty", context.dataFolder());
    }
    boolean allReadable = true;
    for (Listing.Listed listed : listing.assessments()) {
      allReadable &= print(context, listed);
    }
    return allReadable ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
  }

  /// Whether it could be read. A mistake of the program over one must not hide the others.
  private static boolean print(CommandContext context, Listing.Listed listed) {
    FailureReason reason;
    try {
      switch (listed.found()) {
        case OpenResult.ReadOnly(var assessment, _, _) -> {
          context.out().println(line(context, listed.id(), assessment));
          return true;
        }
        case OpenResult.Failed(var failure) -> reason = failure;
        default -> {
          Path file = DataFolder.at(context.dataFolder()).main(listed.id());
          context.print("cli.list.unreadable", listed.id(), file);
          return false;
        }
      }
    } catch (RuntimeException | Error mistake) {
      reason = FailureReason.MISTAKE;
    }
    String why = context.messages().word("failure.", reason);
    context.print("cli.list.failed", listed.id(), why);
    return false;
  }

  private static Listing listing(CommandContext context) {
    try {
      return new AssessmentReader(
              DataFolder.at(context.dataFolder()),
              new AssessmentFormat(context.surroundings().version()))
          .list();
    } catch (IOException _) {
      throw context.unreachable("cli.error.unreadable", context.dataFolder());
    }
  }

  private static String line(CommandContext context, String id, Assessment assessment) {
    String number = Integer.toString(assessment.year());
    String year = DataFolder.isCopy(id) ? context.text("cli.list.copy", number) : number;
    LocalDate finished = assessment.finishedOn();
    String changed =
        Dates.moment(
            LocalDateTime.ofInstant(
                assessment.changedAt(), context.surroundings().clock().getZone()),
            context.language());
    if (assessment.isFinished() && finished != null) {
      String day = Dates.day(finished, context.language());
      return context.text("cli.list.finished", id, year, day, changed);
    }
    return context.text("cli.list.open", id, year, changed);
  }
}
