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
  public ExitCode run(Terms terms) {
    Listing listing = listing(terms);
    if (listing.assessments().isEmpty()) {
      terms.out().println(terms.messages().text("cli.list.empty", terms.dataFolder()));
    }
    boolean allReadable = true;
    for (Listing.Listed listed : listing.assessments()) {
      allReadable &= print(terms, listed);
    }
    return allReadable ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
  }

  /// Whether it could be read. A mistake of the program over one must not hide the others.
  private static boolean print(Terms terms, Listing.Listed listed) {
    Optional<FailureReason> failure = listed.failure();
    try {
      Optional<Assessment> assessment = listed.reading().flatMap(ListCommand::shown);
      if (failure.isEmpty()) {
        terms.out().println(line(terms, listed.id(), assessment));
        return assessment.isPresent();
      }
    } catch (RuntimeException | Error mistake) {
      failure = Optional.of(FailureReason.MISTAKE);
    }
    String reason = terms.messages().word("failure.", failure.get());
    terms.out().println(terms.messages().text("cli.list.failed", listed.id(), reason));
    return false;
  }

  private static Listing listing(Terms terms) {
    try {
      return new AssessmentReader(
              DataFolder.at(terms.dataFolder()),
              new AssessmentFormat(terms.surroundings().version()))
          .list();
    } catch (IOException _) {
      throw terms.unreachable("cli.error.unreadable", terms.dataFolder());
    }
  }

  private static Optional<Assessment> shown(Reading reading) {
    return switch (reading) {
      case Reading.Whole(var assessment, _) -> Optional.of(assessment);
      case Reading.Newer(var assessment, _) -> assessment;
      case Reading.Damaged _ -> Optional.empty();
    };
  }

  private static String line(Terms terms, String id, Optional<Assessment> found) {
    if (found.isEmpty()) {
      return terms
          .messages()
          .text("cli.list.unreadable", id, DataFolder.at(terms.dataFolder()).main(id));
    }
    Assessment assessment = found.get();
    String number = Integer.toString(assessment.year());
    String year = DataFolder.isCopy(id) ? terms.messages().text("cli.list.copy", number) : number;
    LocalDate finished = assessment.finishedOn();
    String changed =
        Dates.moment(
            LocalDateTime.ofInstant(assessment.changedAt(), terms.surroundings().clock().getZone()),
            terms.language());
    if (assessment.isFinished() && finished != null) {
      String day = Dates.day(finished, terms.language());
      return terms.messages().text("cli.list.finished", id, year, day, changed);
    }
    return terms.messages().text("cli.list.open", id, year, changed);
  }
}
