package ca.rmtreflect.bench;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.find.FindDialog;
import ca.rmtreflect.ui.find.SearchIndex;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast words are found, against a plain filter of the same texts in the same run.
@Tag("bench")
final class FindBenchTest {

  private static final List<String> WANTED = List.of("a", "registration number", "xyzzy");

  /// In milliseconds: the first results are there this soon after a key.
  private static final double AIM = 50;

  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), new Page.Overview(), Language.EN, 1000, 800);
  private final Context context = Fx.get(() -> Context.of(window.session()));

  @Test
  void ratios() throws IOException {
    SearchIndex index = Fx.get(() -> SearchIndex.of(context));
    List<String> texts = texts(index);
    say("in thread time                      ours ms  bare ms  ratio");
    print(
        "make the index, " + texts.size() + " texts",
        Stopwatch.alternate(20, 41, _ -> SearchIndex.of(context), _ -> lower(texts)));
    List<String> plain = lower(texts);
    List<String> kept = new ArrayList<>();
    for (String wanted : WANTED) {
      print(
          "find “" + wanted + "”",
          Stopwatch.alternate(
              200,
              201,
              _ -> index.find(wanted),
              _ -> {
                kept.clear();
                plain.stream().filter(one -> one.contains(wanted)).forEach(kept::add);
              }));
    }
    for (String wanted : WANTED) {
      List<Stopwatch.Lap> laps = drawn(wanted, plain);
      print("find and lay out “" + wanted + "”", laps);
      say("aim, at most %.0f ms: %s", AIM, laps.getFirst().millis() <= AIM ? "met" : "MISSED");
    }
    Fx.run(window::close);
  }

  /// From a key in the dialog until its results are laid out, against a list of the library.
  private List<Stopwatch.Lap> drawn(String wanted, List<String> plain) {
    FilteredList<String> filtered = new FilteredList<>(FXCollections.observableArrayList(plain));
    Stage other =
        Fx.get(() -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new ListView<>(filtered), 560, 600));
          stage.show();
          return stage;
        });
    Fx.later(() -> FindDialog.show(window.scene(), context));
    Fx.await("the dialog", () -> dialog().isPresent());
    Scene dialog = Fx.get(() -> dialog().orElseThrow());
    TextField field = Fx.get(() -> (TextField) dialog.lookup("#find"));
    List<Stopwatch.Lap> laps =
        Fx.get(() ->
            Stopwatch.alternate(
                20,
                41,
                _ -> {
                  field.setText("");
                  field.setText(wanted);
                  layOut(dialog.getRoot());
                },
                _ -> {
                  filtered.setPredicate(_ -> false);
                  filtered.setPredicate(one -> one.contains(wanted));
                  layOut(other.getScene().getRoot());
                }));
    Fx.run(() -> {
      other.close();
      dialog.getWindow().hide();
    });
    return laps;
  }

  private static void layOut(Parent root) {
    root.applyCss();
    root.layout();
  }

  private static Optional<Scene> dialog() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.getRoot() instanceof DialogPane)
        .findFirst();
  }

  /// All that can be found, by the letters that every text has one of.
  private static List<String> texts(SearchIndex index) {
    Set<String> texts = new LinkedHashSet<>();
    for (String letter : List.of("a", "e", "i", "o", "u", "y")) {
      index.find(letter).forEach(found -> texts.add(found.text()));
    }
    return new ArrayList<>(texts);
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  private static void print(String name, List<Stopwatch.Lap> laps) {
    double ours = laps.getFirst().millis();
    double bare = laps.getLast().millis();
    say("%-35s %8.3f %8.3f %6.1f", name, ours, bare, ours / bare);
  }

  @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
