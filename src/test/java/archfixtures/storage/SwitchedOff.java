package archfixtures.storage;

import org.junit.jupiter.api.Disabled;

@Disabled
final class SwitchedOff {}
