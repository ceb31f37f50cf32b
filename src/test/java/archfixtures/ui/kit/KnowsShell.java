package archfixtures.ui.kit;

import archfixtures.ui.shell.KnowsKit;

public final class KnowsShell {
  public String title() {
    return new KnowsKit().title();
  }
}
