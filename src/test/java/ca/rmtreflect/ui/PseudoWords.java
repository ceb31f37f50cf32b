package ca.rmtreflect.ui;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A language that nobody speaks: the words of the window with accents, and two fifths longer, as a
/// translation may be. What fits in it fits in the next language too.
final class PseudoWords {

  private static final double LONGER = 1.4;
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String ACCENTED = "âéîôûÿÂÉÎÔÛŸ";

  private PseudoWords() {}

  /// Puts every visible word of a window into it, once. A menu button hands its words on to a label
  /// inside it, and what a person wrote is as long in every language.
  static void speak(Node root) {
    for (Node node : TestWindow.visible(root)) {
      if (node instanceof Labeled labeled
          && !(node.getParent() instanceof MenuButton)
          && !labeled.textProperty().isBound()) {
        labeled.setText(once(node, labeled.getText()));
      } else if (node instanceof Text text
          && text.getParent() instanceof TextFlow
          && !text.textProperty().isBound()) {
        text.setText(once(node, text.getText()));
      } else if (node instanceof TextInputControl input && !input.promptTextProperty().isBound()) {
        input.setPromptText(once(node, input.getPromptText()));
      }
    }
  }

  private static String once(Node node, String words) {
    boolean quoted = "former".equals(node.getId());
    if (quoted || words.equals(node.getProperties().get(PseudoWords.class))) {
      return words;
    }
    String spoken = of(words);
    node.getProperties().put(PseudoWords.class, spoken);
    return spoken;
  }

  /// Each vowel twice, and a short word more where that is not long enough.
  static String of(String words) {
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      int vowel = VOWELS.indexOf(letter);
      spoken.append(vowel < 0 ? letter : ACCENTED.charAt(vowel));
      if (vowel >= 0 && spoken.length() > 1) {
        spoken.append(Character.toLowerCase(ACCENTED.charAt(vowel)));
      }
    }
    boolean isWord = words.chars().anyMatch(Character::isLetter);
    int length = (int) Math.ceil(LONGER * words.strip().length());
    while (isWord && spoken.length() < length) {
      spoken.append(spoken.length() + 1 < length ? " ñ" : "ñ");
    }
    return spoken.toString();
  }
}
