package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same assessment gives the same bytes, at any time, in any process, on a computer in any
/// language and with the line separator of any system.
class SameBytesTest {

  private static List<String> expected = List.of();

  @BeforeAll
  static void writeOnce() throws IOException {
    expected = WrittenBytes.digests();
    assertEquals(29, expected.stream().distinct().count());
  }

  @Test
  void again() throws IOException {
    assertEquals(expected, WrittenBytes.digests());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Asia/Kolkata -Xshare:off",
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
            + " -Dfile.encoding=ISO-8859-1",
        "-Dline.separator=\r\n"
      })
  void inAnotherProcess(String options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WrittenBytes.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    // Nothing else on the output: no library may say a word.
    assertEquals(expected, said.lines().toList());
  }
}
