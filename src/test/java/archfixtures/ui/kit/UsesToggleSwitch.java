package archfixtures.ui.kit;

import org.controlsfx.control.ToggleSwitch;

final class UsesToggleSwitch {
  ToggleSwitch control() {
    return new ToggleSwitch();
  }
}
