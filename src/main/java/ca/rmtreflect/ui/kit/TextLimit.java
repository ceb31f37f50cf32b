package ca.rmtreflect.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// Lets no more into a box than anybody writes, and far less than a file may hold. Of what is too
/// much only the excess is left out, between whole characters; what a file brought along stays.
/// Line breaks become those that the box can show.
final class TextLimit implements UnaryOperator<Change> {

  /// In UTF-16 units: some eight thousand words.
  static final int MOST = 50_000;

  private final BooleanSupplier comesFromFile;
  private final Runnable excess;

  /// `comesFromFile` says whether the text comes from the state just now, and not from the person;
  /// `excess` hears that something was left out.
  private TextLimit(BooleanSupplier comesFromFile, Runnable excess) {
    this.comesFromFile = comesFromFile;
    this.excess = excess;
  }

  /// Keeps a box within the limit.
  static void of(TextInputControl input, BooleanSupplier comesFromFile, Runnable excess) {
    input.setTextFormatter(new TextFormatter<>(new TextLimit(comesFromFile, excess)));
    // What an input method composes it replaces by its own count, whatever was let in of it.
    input.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          int length = event.getCommitted().length();
          for (InputMethodTextRun run : event.getComposed()) {
            length += run.getText().length();
          }
          if (length > remaining(input.getLength(), input.getSelection().getLength())) {
            event.consume();
            excess.run();
          }
        });
  }

  /// A text that is already too long may be written over, as long as it does not grow.
  private static int remaining(int length, int replaced) {
    return Math.max(replaced, MOST - length + replaced);
  }

  @Override
  public Change apply(Change change) {
    IndexRange replaced = IndexRange.normalize(change.getRangeStart(), change.getRangeEnd());
    int remaining = remaining(change.getControlText().length(), replaced.getLength());
    String text = TextLink.fitting((TextInputControl) change.getControl(), change.getText());
    if (!text.equals(change.getText())) {
      change.setText(text);
    }
    if (comesFromFile.getAsBoolean() || text.length() <= remaining) {
      return change;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int fits = characters.isBoundary(remaining) ? remaining : characters.preceding(remaining);
    change.setText(text.substring(0, fits));
    change.selectRange(replaced.getStart() + fits, replaced.getStart() + fits);
    excess.run();
    return change;
  }
}
