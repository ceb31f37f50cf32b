package ca.rmtreflect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// Every hazard of `hazards.txt` has a test, or a reason why not, and never both.
class HazardsTest {

  private static final Path LIST = Path.of("src/test/resources/hazards.txt");
  private static final Path TABLE = Path.of("target/hazards.txt");
  private static final Pattern LINE = Pattern.compile("(\\d+) ([^|]+?)(?: \\| (.+))?");

  private record Entry(int number, String title, boolean excused) {}

  @Test
  void everyHazardHasATestOrAReason() throws IOException {
    Map<Integer, Set<String>> tests = testsByHazard();
    List<Entry> entries = entries();
    assertEquals(
        List.of(),
        entries.stream()
            .filter(entry -> entry.excused() == tests.containsKey(entry.number()))
            .toList());
    Set<Integer> known = entries.stream().map(Entry::number).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        tests.keySet().stream()
            .filter(number -> !known.contains(number))
            .collect(Collectors.toSet()));
    Files.write(
        TABLE,
        entries.stream()
            .map(entry ->
                entry.number()
                    + " "
                    + entry.title()
                    + ": "
                    + String.join(", ", tests.getOrDefault(entry.number(), Set.of("-"))))
            .toList());
  }

  @Test
  void theListIsWhole() throws IOException {
    List<Integer> numbers = entries().stream().map(Entry::number).toList();
    assertEquals(66 + 6, numbers.size(), "1 to 66 and 78 to 83");
    assertEquals(numbers.stream().distinct().sorted().toList(), numbers);
  }

  private static List<Entry> entries() throws IOException {
    return Files.readAllLines(LIST).stream()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(line ->
            new Entry(Integer.parseInt(line.group(1)), line.group(2), line.group(3) != null))
        .toList();
  }

  private static Map<Integer, Set<String>> testsByHazard() {
    Map<Integer, Set<String>> tests = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("ca.rmtreflect")) {
      if (type.isAnnotatedWith(Hazard.class)) {
        assertTrue(type.getMethods().stream().anyMatch(HazardsTest::isTest), type + " has no test");
        add(tests, type.getAnnotationOfType(Hazard.class), type.getSimpleName());
      }
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Hazard.class)) {
          assertTrue(isTest(method), method + " is no test");
          add(
              tests,
              method.getAnnotationOfType(Hazard.class),
              type.getSimpleName() + "." + method.getName());
        }
      }
    }
    return tests;
  }

  private static boolean isTest(JavaMethod method) {
    return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
  }

  private static void add(Map<Integer, Set<String>> tests, Hazard hazard, String test) {
    Arrays.stream(hazard.value())
        .forEach(number -> tests.computeIfAbsent(number, key -> new TreeSet<>()).add(test));
  }
}
