package archfixtures.storage;

import java.util.HashMap;
import java.util.Map;

final class KeepsStaticMap {
  static final Map<String, String> SEEN = new HashMap<>();

  private KeepsStaticMap() {}
}
