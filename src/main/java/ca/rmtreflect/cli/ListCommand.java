package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.FollowUpReading;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
      allReadable &= printLater(context, listed.id());
    }
    printAlone(context, listing);
    return allReadable ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
  }

  /// Whether it could be read. A mistake of the program over one must not hide the others.
  private static boolean print(CommandContext context, Listing.Listed listed) {
    String id = listed.id();
    try {
      String sentence =
          switch (listed.found()) {
            case Reading.Whole(var assessment, _) -> line(context, id, assessment);
            case Reading.Newer(var assessment, _) -> line(context, id, assessment);
            case Reading.Failed(var reason) -> failed(context, id, reason);
            case Reading.Absent _, Reading.Damaged _, Reading.NeedsNewer _ ->
                context.text(
                    "cli.list.unreadable", id, DataFolder.at(context.dataFolder()).main(id));
          };
      context.out().println(sentence);
      return listed.found().shown().isPresent();
    } catch (RuntimeException | Error mistake) {
      context.out().println(failed(context, id, FailureReason.MISTAKE));
      return false;
    }
  }

  /// What was entered after a year was finished: when, and whether it could be read.
  private static boolean printLater(CommandContext context, String id) {
    try {
      Optional<FollowUpReading> found = context.reader().followUps().reading(id);
      if (found.isEmpty()) {
        return true;
      }
      Instant changedAt = found.get().shown().changedAt();
      if (changedAt == null) {
        Path file = DataFolder.at(context.dataFolder()).later(id);
        context.print("cli.list.later.unreadable", id, file);
        return false;
      }
      String changed = Dates.moment(context.moment(changedAt), context.language());
      context.print("cli.list.later", id, changed);
      return true;
    } catch (IOException e) {
      context.out().println(failed(context, id, context.reader().reason(e)));
      return false;
    }
  }

  private static void printAlone(CommandContext context, Listing listing) {
    try {
      for (Path file : context.reader().followUps().alone(listing)) {
        context.print("cli.list.later.alone", file);
      }
    } catch (IOException _) {
      throw context.unreachable("cli.error.folder-unreadable", context.dataFolder());
    }
  }

  private static String failed(CommandContext context, String id, FailureReason reason) {
    return context.text("cli.list.failed", id, context.messages().word("failure.", reason));
  }

  private static Listing listing(CommandContext context) {
    try {
      return context.reader().list();
    } catch (IOException _) {
      throw context.unreachable("cli.error.folder-unreadable", context.dataFolder());
    }
  }

  private static String line(CommandContext context, String id, Assessment assessment) {
    String number = Integer.toString(assessment.year());
    String year = DataFolder.isCopy(id) ? context.text("cli.list.copy", number) : number;
    LocalDate finished = assessment.finishedOn();
    String changed = Dates.moment(context.changedAt(assessment), context.language());
    if (assessment.isFinished() && finished != null) {
      String day = Dates.day(finished, context.language());
      return context.text("cli.list.finished", id, year, day, changed);
    }
    return context.text("cli.list.open", id, year, changed);
  }
}
