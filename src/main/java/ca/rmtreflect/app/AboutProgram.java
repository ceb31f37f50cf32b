package ca.rmtreflect.app;

import ca.rmtreflect.resource.Resources;
import ca.rmtreflect.ui.session.About;
import ca.rmtreflect.ui.session.About.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What others made of the program, from the list of copyrights that its packages carry: a
/// paragraph for each maker, which begins with the files and ends with the licence.
final class AboutProgram {

  private static final String FILES = "Files: ";
  private static final String LICENCE = "License: ";
  private static final String OURS = "*";
  private static final String OF_ANY_VERSION = "(-[0-9]?\\*|/\\*)$";

  private AboutProgram() {}

  static About load() {
    return new About(Main.version(), components(Resources.text("/copyright")));
  }

  static List<Component> components(String copyright) {
    List<Component> components = new ArrayList<>();
    for (String paragraph : copyright.split("\n\n", -1)) {
      List<String> lines = paragraph.lines().toList();
      String files = starting(FILES, lines);
      if (!files.isEmpty() && !files.equals(OURS)) {
        for (String pattern : files.split(" ", -1)) {
          String name = name(pattern);
          if (!name.isEmpty()) {
            components.add(new Component(name, starting(LICENCE, lines)));
          }
        }
      }
    }
    components.sort(Comparator.comparing(Component::name, String.CASE_INSENSITIVE_ORDER));
    return components;
  }

  /// `lib/app/controlsfx-*` is called "controlsfx". The native parts of a library go with it.
  private static String name(String pattern) {
    if (pattern.endsWith(".so") || pattern.endsWith(".dll")) {
      return "";
    }
    String path = pattern.replaceFirst(OF_ANY_VERSION, "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.equals("runtime") ? "Java" : name;
  }

  private static String starting(String start, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("");
  }
}
