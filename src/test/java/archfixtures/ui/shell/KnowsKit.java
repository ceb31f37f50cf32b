package archfixtures.ui.shell;

import archfixtures.ui.kit.KnowsShell;

public final class KnowsKit {
  public String title() {
    return KnowsShell.class.getSimpleName();
  }
}
