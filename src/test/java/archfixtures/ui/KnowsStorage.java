package archfixtures.ui;

import archfixtures.content.Shelf;

final class KnowsStorage {
  String name(Shelf shelf) {
    return shelf.name();
  }
}
