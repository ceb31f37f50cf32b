package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.format.AssessmentFormat;
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
  String profile = "solo";

  @Option(names = "--language")
  @Nullable String language;

  @Override
  public ExitCode run(Terms terms) {
    ExampleProfile wanted = Words.one(terms, "--profile", profile, ExampleProfile.class);
    Language spoken =
        language == null
            ? terms.language()
            : Words.one(terms, "--language", language, Language.class);
    Assessment example = Examples.of(wanted, spoken, PackCatalog.shipped().newest());
    byte[] bytes = new AssessmentFormat(terms.surroundings().version()).write(example);
    new OutputFolder(terms, folder)
        .write("rmt-reflect-example-" + Slug.of(wanted) + ".json", bytes);
    return ExitCode.DONE;
  }
}
