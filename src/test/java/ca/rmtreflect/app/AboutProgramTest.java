package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.session.About;
import ca.rmtreflect.ui.session.About.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The list of what others made is complete: the build admits a library only by name, and each of
/// those names is in it.
final class AboutProgramTest {

  private static final Pattern ALLOWED =
      Pattern.compile("<include>[\\w.-]+:([\\w.-]+)</include>", Pattern.MULTILINE);

  private final About about = AboutProgram.load();

  @Test
  void everyLibraryOfTheProgramIsListed() throws IOException {
    List<String> listed = about.components().stream().map(Component::name).toList();
    List<String> allowed =
        ALLOWED
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertTrue(allowed.size() > 20, allowed::toString);
    for (String library : allowed) {
      assertTrue(listed.contains(library), library + " is not among " + listed);
    }
    for (String other : List.of("Java", "source-sans-3", "noto-sans-symbols-2")) {
      assertTrue(listed.contains(other), other);
    }
  }

  @Test
  void eachHasALicence() {
    assertFalse(about.version().isEmpty());
    for (Component component : about.components()) {
      assertFalse(component.licence().isBlank(), component::name);
      assertTrue(component.name().matches("[A-Za-z0-9-]+"), component::name);
    }
  }

  @Test
  void aParagraphGivesEachOfItsParts() {
    String text =
        """
        Upstream-Name: X

        Files: *
        License: ours

        Files: lib/app/b-one-* lib/app/a-two-5* lib/app/lib*.so lib/fonts/c/*
        Copyright: 2026 They
        License: MIT

        License: MIT
         In full.
        """;
    assertEquals(
        List.of(
            new Component("a-two", "MIT"),
            new Component("b-one", "MIT"),
            new Component("c", "MIT")),
        AboutProgram.components(text));
  }
}
