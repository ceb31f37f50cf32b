package archfixtures.storage;

import java.time.Clock;
import java.util.function.Supplier;

final class MakesAClock {
  Supplier<Clock> clock() {
    return Clock::systemUTC;
  }
}
