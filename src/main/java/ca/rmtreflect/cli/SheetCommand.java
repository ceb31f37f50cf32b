package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `blank --to DIR` writes the paper form, `card --to DIR` the card for the wall: one file a format
/// and language. Each path is printed.
@CommandLine.Command
final class SheetCommand implements Command {

  private final Sheet sheet;

  @Option(names = "--to", required = true)
  Path folder = Path.of("");

  @Option(names = "--format", split = GlobalOptions.COMMAS)
  Set<Format> formats = EnumSet.of(Format.PDF, Format.DOCX);

  @Option(names = "--language", split = GlobalOptions.COMMAS)
  @Nullable Set<ReportLanguage> languages;

  @Option(names = "--paper")
  Paper paper = Paper.LETTER;

  @Option(names = GlobalOptions.OVERWRITE)
  boolean overwrite;

  SheetCommand(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public ExitCode run(CommandContext context) {
    Set<ReportLanguage> spoken =
        languages == null ? Set.of(ReportLanguage.of(context.language())) : languages;
    refuseData(context);
    Pack pack = PackCatalog.shipped().newest();
    OutputFolder output = new OutputFolder(context, folder, overwrite);
    try {
      new RecordExport()
          .sheet(sheet, pack, formats, spoken, paper, (name, bytes, _) -> output.add(name, bytes));
    } catch (IOException _) {
      throw context.unreachable("cli.error.not-made");
    }
    return output.write();
  }

  /// A form is for people alone.
  private void refuseData(CommandContext context) {
    for (Format format : formats) {
      if (!Format.DOCUMENTS.contains(format)) {
        String accepted = Format.DOCUMENTS.stream().map(Slug::of).collect(Collectors.joining(", "));
        throw new Refusal(
            ExitCode.WRONG_USAGE,
            context.text("cli.error.word", "--format", Slug.of(format), accepted));
      }
    }
  }
}
