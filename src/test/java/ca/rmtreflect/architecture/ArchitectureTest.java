package ca.rmtreflect.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the program and its tests to the rules, and each rule to being able to fail.
class ArchitectureTest {

  private static final String OURS = "ca.rmtreflect";
  private static final String FIXTURES = "archfixtures";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);
  private static final JavaClasses TESTS =
      new ClassFileImporter().withImportOption(Predefined.ONLY_INCLUDE_TESTS).importPackages(OURS);
  private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(FIXTURES);

  @ParameterizedTest
  @Hazard(50)
  @MethodSource("programRules")
  void programKeeps(Rule rule) {
    rule.rule().check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("testRules")
  void testsKeep(Rule rule) {
    rule.rule().check(TESTS);
  }

  @ParameterizedTest
  @MethodSource("fixtureRules")
  void breachIsSeenOf(Rule rule) {
    List<String> seen = rule.rule().evaluate(BREACHES).getFailureReport().getDetails();
    for (String breach : rule.brokenBy()) {
      String name = FIXTURES + "." + breach;
      assertTrue(
          seen.stream().anyMatch(line -> line.contains(name)),
          () -> name + " went unseen. Seen: " + seen);
    }
  }

  static List<Rule> programRules() {
    return rulesFor(OURS);
  }

  static List<Rule> testRules() {
    return new CodeRules(OURS).rulesForTests();
  }

  static List<Rule> fixtureRules() {
    return Stream.concat(
            rulesFor(FIXTURES).stream(), new CodeRules(FIXTURES).rulesForTests().stream())
        .toList();
  }

  private static List<Rule> rulesFor(String root) {
    return Stream.concat(
            new ImportTable(root).rules().stream(), new CodeRules(root).rules().stream())
        .toList();
  }
}
