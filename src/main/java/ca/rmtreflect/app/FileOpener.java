package ca.rmtreflect.app;

import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.ui.session.Session;
import java.nio.file.Path;

/// Opens the file with which the program was started: a year of the data folder as that year, any
/// other as a copy of it. Where nothing may be written it is only looked at. Another start may hand
/// one over later.
record FileOpener(
    Session session,
    DataFolder folder,
    YearOpener years,
    YearCreator beginning,
    BackgroundWork background) {

  /// Opens it after all that was asked of the folder before.
  void open(Path file) {
    if (!session.program().mayLeaveYear().getAsBoolean()) {
      return;
    }
    background.run(
        () -> folder.idOf(file),
        id ->
            id.ifPresentOrElse(
                years::open,
                () -> {
                  if (session.state().access().isFull()) {
                    beginning.copyIn(file);
                  } else {
                    years.view(file);
                  }
                }));
  }
}
