package archfixtures.domain;

import archfixtures.app.Assembly;

final class KnowsApp {
  String name() {
    return Assembly.name();
  }
}
