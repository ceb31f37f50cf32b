package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `example --to DIR`: writes a sample reflection, marked as one.
@CommandLine.Command
final class ExampleCommand implements Command {

  @Option(names = "--to", required = true)
  Path folder = Path.of("");

  @Option(names = "--profile")
  ExampleProfile profile = ExampleProfile.SOLO;

  @Option(names = "--language")
  @Nullable Language language;

  @Option(names = GlobalOptions.OVERWRITE)
  boolean overwrite;

  @Override
  public ExitCode run(CommandContext context) {
    Language spoken = language == null ? context.language() : language;
    Assessment example = Examples.of(profile, spoken, PackCatalog.shipped().newest());
    byte[] bytes = context.format().write(example);
    OutputFolder output = new OutputFolder(context, folder, overwrite);
    output.add("rmt-reflect-example-" + Slug.of(profile) + ".json", bytes);
    return output.write();
  }
}
