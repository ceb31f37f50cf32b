package archfixtures.storage;

import archfixtures.content.Shelf;

public final class KnowsContent {
  public String name(Shelf shelf) {
    return shelf.name();
  }
}
