package archfixtures.resource;

import tools.jackson.databind.json.JsonMapper;

final class UsesJackson {
  JsonMapper mapper() {
    return new JsonMapper();
  }
}
