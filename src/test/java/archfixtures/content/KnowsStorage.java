package archfixtures.content;

import archfixtures.storage.KnowsContent;

final class KnowsStorage {
  String name(Shelf shelf) {
    return new KnowsContent().name(shelf);
  }
}
