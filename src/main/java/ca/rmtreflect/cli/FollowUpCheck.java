package ca.rmtreflect.cli;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.domain.evaluation.DateRemark;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.storage.FollowUpReader;
import ca.rmtreflect.storage.format.FollowUpReading;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.SavedFollowUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `check` says of a file with what was entered after a year was finished, and of how it goes
/// with the year beside it.
record FollowUpCheck(CommandContext context, Path file) {

  ExitCode run(byte[] bytes) {
    return switch (context.format().followUps().read(bytes)) {
      case FollowUpReading.Whole(var followUp, var body) -> whole(followUp, body);
      case FollowUpReading.Newer(_, var program) -> {
        context.print("cli.error.newer", file, program);
        yield ExitCode.DATA_HAS_PROBLEMS;
      }
      case FollowUpReading.Damaged(var problems) -> {
        context.printProblems(file.toString(), problems);
        yield ExitCode.DATA_HAS_PROBLEMS;
      }
    };
  }

  private ExitCode whole(FollowUp followUp, SavedFollowUp body) {
    Optional<Path> year = FollowUpReader.yearOf(file);
    if (year.filter(Files::exists).isEmpty()) {
      printSound(body);
      year.ifPresent(path -> context.print("cli.check.follow-up.alone", file, path));
      return ExitCode.DONE;
    }
    if (!(context.format().read(context.read(year.get()))
        instanceof Reading.Whole(var assessment, _))) {
      printSound(body);
      return ExitCode.DONE;
    }
    if (!assessment.id().equals(body.id())) {
      context.print("cli.check.follow-up.other", file, year.get());
      return ExitCode.DATA_HAS_PROBLEMS;
    }
    return beside(assessment, followUp, body);
  }

  private ExitCode beside(Assessment assessment, FollowUp followUp, SavedFollowUp body) {
    FollowedYear year = new FollowedYear(assessment, followUp);
    List<DateRemark> remarks = DateRemark.later(year, ReportBuilder.dayOf(year.changedAt()));
    boolean mistaken = remarks.stream().anyMatch(DateRemark::isMistake);
    if (!mistaken) {
      printSound(body);
    }
    int strays = followUp.strays(assessment);
    if (strays > 0) {
      context.print("cli.check.follow-up.stray", file, strays);
    }
    long hints = Traces.boxesOf(year).stream().filter(Box.Later.class::isInstance).count();
    CheckCommand.print(context, file, remarks, hints);
    return mistaken ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.DONE;
  }

  private void printSound(SavedFollowUp body) {
    String key = body.isIntact() ? "cli.check.follow-up" : "cli.check.follow-up.edited";
    context.print(key, file);
  }
}
