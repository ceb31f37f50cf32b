package archfixtures.ui.kit;

import javafx.embed.swing.SwingNode;

final class EmbedsSwing {
  SwingNode node() {
    return new SwingNode();
  }
}
