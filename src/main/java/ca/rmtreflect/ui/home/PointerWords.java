package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Context;
import java.util.ArrayList;
import java.util.List;

/// A JSON pointer in words: what lies in what, counted from one.
final class PointerWords {

  private PointerWords() {}

  static String of(String pointer, Context context) {
    if (pointer.isEmpty()) {
      return context.text("trouble.place.file");
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step(step, context));
    }
    return context.text("trouble.place", String.join(" › ", steps), pointer);
  }

  private static String step(String step, Context context) {
    return step.matches("\\d{1,9}")
        ? context.text("trouble.place.entry", Integer.toString(Integer.parseInt(step) + 1))
        : step.replace("~1", "/").replace("~0", "~");
  }
}
