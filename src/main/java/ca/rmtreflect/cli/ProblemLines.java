package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.domain.evaluation.DateRemark;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportBuilder;
import java.nio.file.Path;
import java.util.List;

/// Prints what is wrong in a file, a line a problem: `FILE: /json/pointer: sentence`, without the
/// pointer where it is the file as a whole.
final class ProblemLines {

  private ProblemLines() {}

  static void print(CommandContext context, String file, List<Problem> problems) {
    problems.forEach(problem -> context.out().println(line(context, file, problem)));
  }

  /// Prints that an assessment is sound, unless a date in it is surely a mistake, and what else
  /// there is to say about its dates and about words that may point to a client.
  static ExitCode printSound(
      CommandContext context, Path file, Assessment assessment, String sound) {
    List<DateRemark> remarks = DateRemark.of(assessment, ReportBuilder.asOf(assessment));
    boolean mistaken = remarks.stream().anyMatch(DateRemark::isMistake);
    if (!mistaken) {
      context.out().println(sound);
    }
    for (DateRemark remark : remarks) {
      String sentence = Dates.remark(remark, context.messages());
      context.out().println(file + ": " + remark.entered().pointer() + ": " + sentence);
    }
    int hints = Traces.boxesOf(assessment).size();
    if (hints > 0) {
      Messages messages = context.messages();
      context
          .out()
          .println(messages.text("check.named", file, messages.text("hints.count", hints)));
    }
    return mistaken ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.DONE;
  }

  static String line(CommandContext context, String file, Problem problem) {
    String sentence =
        context.messages().word("problem.", problem.code(), problem.values().toArray());
    return problem.pointer().isEmpty()
        ? context.text("cli.check.file", file, sentence)
        : file + ": " + problem.pointer() + ": " + sentence;
  }
}
