package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `blank --to DIR`: writes the paper form, one file a format and language, and prints each path.
@CommandLine.Command
final class BlankCommand implements Command {

  @Option(names = "--to", required = true)
  Path folder = Path.of("");

  @Option(names = "--format")
  String formats = "pdf,docx";

  @Option(names = "--language")
  @Nullable String languages;

  @Option(names = "--paper")
  String paper = "letter";

  @Override
  public ExitCode run(Terms terms) {
    Set<Format> wanted = Words.several(terms, "--format", formats, Format.class);
    Set<ReportLanguage> spoken =
        languages == null
            ? Set.of(ReportLanguage.of(terms.language()))
            : Words.several(terms, "--language", languages, ReportLanguage.class);
    Paper sheet = Words.one(terms, "--paper", paper, Paper.class);
    Pack pack = PackCatalog.shipped().newest();
    OutputFolder output = new OutputFolder(terms, folder);
    try {
      new RecordExport()
          .blank(pack, wanted, spoken, sheet, (name, bytes, _) -> output.write(name, bytes));
    } catch (IOException _) {
      throw terms.unreachable("cli.error.not-made");
    }
    return ExitCode.DONE;
  }
}
