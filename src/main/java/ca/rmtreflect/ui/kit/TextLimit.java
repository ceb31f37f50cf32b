package ca.rmtreflect.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextFormatter.Change;

/// Lets no more into a box than anybody writes, and far less than a file may hold. Of what is too
/// much only the excess is left out, between whole characters; what a file brought along stays.
final class TextLimit implements UnaryOperator<Change> {

  /// In UTF-16 units: some eight thousand words.
  static final int MOST = 50_000;

  private final BooleanSupplier comesFromFile;
  private final Runnable excess;

  /// `comesFromFile` says whether the text comes from the state just now, and not from the person;
  /// `excess` hears that something was left out.
  TextLimit(BooleanSupplier comesFromFile, Runnable excess) {
    this.comesFromFile = comesFromFile;
    this.excess = excess;
  }

  @Override
  public Change apply(Change change) {
    IndexRange replaced = IndexRange.normalize(change.getRangeStart(), change.getRangeEnd());
    int room = Math.max(0, MOST - change.getControlText().length() + replaced.getLength());
    String text = change.getText();
    if (comesFromFile.getAsBoolean() || text.length() <= room) {
      return change;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int fits = characters.isBoundary(room) ? room : characters.preceding(room);
    change.setText(text.substring(0, fits));
    change.selectRange(replaced.getStart() + fits, replaced.getStart() + fits);
    excess.run();
    return change;
  }
}
