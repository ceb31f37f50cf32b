package ca.rmtreflect.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule, and the classes below `archfixtures` that break it on purpose: a rule that cannot fail
/// is no rule.
record Rule(ArchRule rule, List<String> brokenBy) {

  static Rule of(ArchRule rule, String because, String... brokenBy) {
    return new Rule(rule.because(because).allowEmptyShould(true), List.of(brokenBy));
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
