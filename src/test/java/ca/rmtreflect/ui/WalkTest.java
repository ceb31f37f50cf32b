package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.ui.kit.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The walks find the faults that they are there to find.
class WalkTest {

  @Test
  void aTextFieldHasNoNameWithoutALabelForIt() {
    TextField field = new TextField("typed");
    field.setAccessibleText("A name that Windows ignores");
    assertEquals(1, faults(Walk::unnamed, new Label("Name"), field));
    Label label = new Label("Name");
    label.setLabelFor(field);
    assertEquals(0, faults(Walk::unnamed, label, field));
  }

  @Test
  void aButtonWithOnlyAPictureHasNoName() {
    assertEquals(1, faults(Walk::unnamed, new Button()));
  }

  @Test
  void namesAreUniqueAndShortAndBeginWithWhatIsSeen() {
    assertEquals(1, faults(Walk::unnamed, new Button("Open"), new Button("Open")));
    assertEquals(1, faults(Walk::unnamed, new Button("x".repeat(121))));
    Button other = new Button("Close");
    other.setAccessibleText("Dismiss");
    assertEquals(1, faults(Walk::unnamed, other));
  }

  @Test
  void whatTakesTheFocusHasARole() {
    Region region = new Region();
    region.setFocusTraversable(true);
    region.setAccessibleText("Something");
    assertEquals(1, faults(Walk::withoutRole, region));
    region.setAccessibleRole(AccessibleRole.BUTTON);
    assertEquals(0, faults(Walk::withoutRole, region, new CheckBox("One")));
  }

  @Test
  void smallTargetsAreSeen() {
    Button small = new Button("x");
    small.setMinSize(10, 10);
    small.setMaxSize(20, 20);
    assertEquals(1, faults(Walk::smallTargets, small));
  }

  @Test
  void wordsThatAreCutAreSeen() {
    Label label = new Label("Words that do not fit into so little room");
    label.setMaxWidth(80);
    assertEquals(1, faults(Walk::cut, label));
    label.setWrapText(true);
    assertEquals(0, faults(Walk::cut, label));
  }

  @Test
  void whatReachesOutOfTheWindowIsSeen() {
    Button wide = new Button("Wide");
    wide.setMinWidth(700);
    assertEquals(1, faults(Walk::cut, wide));
  }

  @Test
  void wordsOnOtherWordsAreSeen() {
    Label over = new Label("Words over them");
    over.setTranslateY(-12);
    assertEquals(1, faults(Walk::colliding, new Label("Words below"), over));
    over.setTranslateY(0);
    assertEquals(0, faults(Walk::colliding, new Label("Words below"), over));
  }

  @Test
  void anIdThatIsUsedTwiceAndAHeadingWithoutWordsAreSeen() {
    Button first = new Button("First");
    Button second = new Button("Second");
    first.setId("one");
    second.setId("one");
    assertEquals(1, faults(Walk::sharedIds, first, second));
    Label heading = new Label("");
    heading.getStyleClass().add(Styles.HEADING);
    assertEquals(1, faults(Walk::namelessParts, heading));
  }

  @Test
  void faintWordsAreSeen() {
    Label label = new Label("Grey on white");
    label.setStyle("-fx-text-fill: #808080; -fx-background-color: white");
    assertEquals(1, Fx.get(() -> faint(label)));
    label.setStyle("-fx-text-fill: #707070; -fx-background-color: white");
    assertEquals(0, Fx.get(() -> faint(label)));
  }

  private static int faint(Label label) {
    Scene scene = new Scene(new VBox(label));
    scene.snapshot(null);
    return Contrast.faint(scene.getRoot(), 4.5).size();
  }

  @Test
  void aLetterThatIsPromisedTwiceIsSeen() {
    assertEquals(1, faults(Walk::sharedMnemonics, new Button("_Next"), new Button("_Never")));
    assertEquals(0, faults(Walk::sharedMnemonics, new Button("_Next"), new Button("_Back")));
  }

  private static int faults(Function<Walk, List<String>> check, Node... nodes) {
    return Fx.get(() -> {
      VBox box = new VBox(nodes);
      Scene scene = new Scene(box, 400, 400);
      scene.snapshot(null);
      return check.apply(Walk.over(box)).size();
    });
  }
}
