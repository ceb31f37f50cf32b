package ca.rmtreflect.app;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Session;

/// Asks the person for files and folders.
record FileChoosers(Session session, Desktop desktop, YearCreator beginning) {

  /// A file to be taken in as a copy.
  void openCopy() {
    desktop
        .chooseFile()
        .apply(Context.of(session).text("years.choose-file"))
        .ifPresent(beginning::copyIn);
  }

  /// The folder for what is exported.
  void chooseFolder() {
    desktop
        .chooseFolder()
        .apply(Context.of(session).text("export.choose-folder"))
        .ifPresent(chosen -> session.export(exporting -> exporting.withFolder(chosen.toString())));
  }
}
