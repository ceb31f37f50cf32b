package archfixtures.json;

import archfixtures.storage.KnowsContent;

final class KnowsStorage {
  Class<?> kept() {
    return KnowsContent.class;
  }
}
