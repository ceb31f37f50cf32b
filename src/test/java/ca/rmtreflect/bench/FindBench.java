package ca.rmtreflect.bench;

import ca.rmtreflect.bench.Turns.Samples;
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
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/// How fast words are found, beside a plain filter of the same texts. The first results are to be
/// there 50 ms after a key.
final class FindBench {

  private static final List<String> WANTED = List.of("a", "registration number", "xyzzy");

  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), new Page.Overview(), Language.EN, 1000, 800);
  private final Context context = Fx.get(() -> Context.of(window.session()));

  void addTo(BenchTable table) throws Exception {
    SearchIndex index = Fx.get(() -> SearchIndex.of(context));
    List<String> texts = texts(index);
    List<String> plain = lower(texts);
    add(
        table,
        "index of what can be found",
        texts.size() + " texts in small letters",
        Turns.of(
            20,
            41,
            () -> Turns.cpuMillis(() -> SearchIndex.of(context)),
            () -> Turns.cpuMillis(() -> lower(texts))));
    for (String wanted : WANTED) {
      add(
          table,
          "find “" + wanted + "”",
          "plain filter",
          Turns.of(
              200,
              201,
              () -> Turns.cpuMillis(() -> index.find(wanted)),
              () ->
                  Turns.cpuMillis(
                      () -> plain.stream().filter(one -> one.contains(wanted)).toList())));
    }
    for (String wanted : WANTED) {
      add(table, "find “" + wanted + "” and lay out", "list of the library", drawn(wanted, plain));
    }
    Fx.run(window::close);
  }

  private static void add(BenchTable table, String what, String against, List<Samples> samples)
      throws IOException {
    table.add(what, "CPU ms", samples.getFirst(), against, samples.getLast(), "");
  }

  /// From a key in the dialog until its results are laid out, against a list of the library.
  private List<Samples> drawn(String wanted, List<String> plain) {
    FilteredList<String> filtered = new FilteredList<>(FXCollections.observableArrayList(plain));
    Stage other =
        Fx.get(() -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new ListView<>(filtered), 560, 600));
          stage.show();
          return stage;
        });
    Fx.later(() -> FindDialog.show(window.scene(), context));
    Fx.await("the dialog", () -> dialog() != null);
    Scene dialog = Fx.get(() -> Objects.requireNonNull(dialog()));
    TextField field = Fx.get(() -> (TextField) dialog.lookup("#find"));
    List<Samples> samples =
        Fx.get(() ->
            Turns.of(
                20,
                41,
                () ->
                    Turns.cpuMillis(() -> {
                      field.setText("");
                      field.setText(wanted);
                      return layOut(dialog.getRoot());
                    }),
                () ->
                    Turns.cpuMillis(() -> {
                      filtered.setPredicate(_ -> false);
                      filtered.setPredicate(one -> one.contains(wanted));
                      return layOut(other.getScene().getRoot());
                    })));
    Fx.run(() -> {
      other.close();
      dialog.getWindow().hide();
    });
    return samples;
  }

  private static Parent layOut(Parent root) {
    root.applyCss();
    root.layout();
    return root;
  }

  private static @Nullable Scene dialog() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.getRoot() instanceof DialogPane)
        .findFirst()
        .orElse(null);
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
}
