package archfixtures.cli;

import javafx.scene.control.Label;

final class UsesJavaFx {
  Label label() {
    return new Label();
  }
}
