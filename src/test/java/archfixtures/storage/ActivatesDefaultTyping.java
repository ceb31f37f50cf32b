package archfixtures.storage;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

final class ActivatesDefaultTyping {
  JsonMapper mapper(PolymorphicTypeValidator anything) {
    return JsonMapper.builder().activateDefaultTyping(anything).build();
  }
}
