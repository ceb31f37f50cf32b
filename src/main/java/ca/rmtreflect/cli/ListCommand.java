package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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
    Optional<FailureReason> failure = listed.failure();
    try {
      Optional<Assessment> assessment = listed.reading().flatMap(ListCommand::shown);
      if (failure.isEmpty()) {
        context.out().println(line(context, listed.id(), assessment));
        return assessment.isPresent();
      }
    } catch (RuntimeException | Error mistake) {
      failure = Optional.of(FailureReason.MISTAKE);
    }
    String reason = context.messages().word("failure.", failure.get());
    context.print("cli.list.failed", listed.id(), reason);
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

  private static Optional<Assessment> shown(Reading reading) {
    return switch (reading) {
      case Reading.Whole(var assessment, _) -> Optional.of(assessment);
      case Reading.Newer(var assessment, _) -> assessment;
      case Reading.Damaged _ -> Optional.empty();
    };
  }

  private static String line(CommandContext context, String id, Optional<Assessment> found) {
    if (found.isEmpty()) {
      return context.text("cli.list.unreadable", id, DataFolder.at(context.dataFolder()).main(id));
    }
    Assessment assessment = found.get();
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
