package ca.rmtreflect.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests on a store that is new for each of them.
abstract class OnFreshStore {

  @TempDir Path temporary;
  StoreCase at;

  @BeforeEach
  void freshFolder() {
    at = new StoreCase(temporary.resolve("data"));
  }
}
