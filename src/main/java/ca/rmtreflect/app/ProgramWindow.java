package ca.rmtreflect.app;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.shell.MainWindow;
import ca.rmtreflect.ui.shell.Pages;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window of the program on the screen. `thoughtEnded` runs when the person leaves a field or
/// the window.
record ProgramWindow(
    Stage stage,
    Session session,
    Supplier<Pack> newest,
    WindowSettings windowSettings,
    Runnable thoughtEnded) {

  void show() {
    MainWindow root = new MainWindow(session, new Pages(newest));
    Scene scene = new Scene(root);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(root.titleProperty());
    windowSettings.place(stage);
    scene.focusOwnerProperty().subscribe(_ -> thoughtEnded.run());
    stage.focusedProperty().subscribe(_ -> thoughtEnded.run());
    stage.iconifiedProperty().subscribe(_ -> thoughtEnded.run());
    stage.show();
  }

  /// Windows lets no window push itself before the others, but for one that stays on top.
  void comeToFront() {
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }
}
