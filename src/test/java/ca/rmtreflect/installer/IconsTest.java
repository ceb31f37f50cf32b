package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The icon that the programs and entries of the Start menu have on Windows.
final class IconsTest {

  private static final Path ICONS = Path.of("installer", "icons");
  private static final int HEADER = 6;
  private static final int ENTRY = 16;

  /// All that Windows shows between 100 % and 200 %, so that it scales nothing.
  @Test
  void windowsFindsEverySizeThatItShows() throws IOException {
    assertEquals(List.of(16, 20, 24, 32, 40, 48, 64, 128, 256), sizes());
  }

  private static List<Integer> sizes() throws IOException {
    ByteBuffer file =
        ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("rmt-reflect.ico")))
            .order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> sizes = new ArrayList<>();
    for (int entry = HEADER; entry < HEADER + file.getShort(4) * ENTRY; entry += ENTRY) {
      int width = Byte.toUnsignedInt(file.get(entry));
      // A byte has no 256.
      sizes.add(width == 0 ? 256 : width);
    }
    return sizes;
  }
}
