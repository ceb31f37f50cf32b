package ca.rmtreflect.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the person's own desktop does for the program: opens files, folders and links, and lets
/// places be chosen.
///
/// `open` says later whether something opened. `chooseFolder` and `chooseFile` take the title of
/// the dialog, `chooseTarget` a suggested file name. `exports` is where exports go until another
/// folder is chosen.
record Desktop(
    Function<Opening, CompletableFuture<Opening.Outcome>> open,
    Function<String, Optional<Path>> chooseFolder,
    Function<String, Optional<Path>> chooseFile,
    Function<String, Optional<Path>> chooseTarget,
    Path exports,
    Runnable exit) {

  private static final String DOCUMENTS = "Documents";
  private static final String JSON = "*.json";
  private static final String PDF = "*.pdf";

  /// The desktop that a window stands on.
  static Desktop of(Stage stage, HostServices host, Path data) {
    String system = System.getProperty("os.name", "");
    return new Desktop(
        DesktopOpener.of(system, System.getenv(), uri -> host.showDocument(uri.toString())),
        title -> {
          DirectoryChooser chooser = new DirectoryChooser();
          chooser.setTitle(title);
          return path(chooser.showDialog(stage));
        },
        title -> {
          FileChooser chooser = files(JSON, PDF);
          chooser.setTitle(title);
          return path(chooser.showOpenDialog(stage));
        },
        name -> {
          FileChooser chooser = files(JSON);
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(stage));
        },
        exports(
            home -> DocumentsFolder.of(system, System.getenv(), home),
            System.getProperty("user.home"),
            data),
        Platform::exit);
  }

  /// Where documents are, or else the home folder. `otherwise` where the system knows no home, or
  /// not by a name that can be used.
  static Path exports(Function<Path, Optional<Path>> documents, String home, Path otherwise) {
    try {
      Path folder = Path.of(home);
      return folder.isAbsolute()
          ? documents
              .apply(folder)
              .or(() -> Optional.of(folder.resolve(DOCUMENTS)))
              .filter(Files::isDirectory)
              .orElse(folder)
          : otherwise.toAbsolutePath();
    } catch (InvalidPathException _) {
      return otherwise.toAbsolutePath();
    }
  }

  private static FileChooser files(String... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", kinds), kinds));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
