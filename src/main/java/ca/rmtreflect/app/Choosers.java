package ca.rmtreflect.app;

import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.session.Session;

/// Asks the person for files and folders.
record Choosers(Session session, Desktop desktop, YearBeginning beginning) {

  /// A file to be taken in as a copy.
  void openCopy() {
    desktop.chooseFile().apply(words("years.choose-file")).ifPresent(beginning::copyIn);
  }

  /// The folder for what is exported.
  void chooseFolder() {
    desktop
        .chooseFolder()
        .apply(words("export.choose-folder"))
        .ifPresent(chosen -> session.export(exporting -> exporting.withFolder(chosen.toString())));
  }

  private String words(String key) {
    return Messages.of(session.state().language()).text(key);
  }
}
