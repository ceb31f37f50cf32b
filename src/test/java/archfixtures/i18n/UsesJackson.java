package archfixtures.i18n;

import tools.jackson.databind.json.JsonMapper;

final class UsesJackson {
  JsonMapper mapper() {
    return new JsonMapper();
  }
}
