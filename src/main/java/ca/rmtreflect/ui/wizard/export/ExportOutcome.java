package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LineIcon;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How far an export is, and then its files or why there are none.
final class ExportOutcome extends VBox {

  private final Context context;
  private final RunningExport underWay;
  private ExportProgress shown = new ExportProgress.Nothing();

  ExportOutcome(Context context) {
    this.context = context;
    underWay = new RunningExport(context);
    getStyleClass().add(Styles.LOOSE);
    Boxes.present(this, false);
  }

  void show(State state) {
    ExportProgress progress = state.exporting().progress();
    if (progress.equals(shown)) {
      return;
    }
    shown = progress;
    Boxes.update(
        this,
        switch (progress) {
          case ExportProgress.Nothing _ -> List.of();
          case ExportProgress.Running running -> {
            underWay.show(running);
            yield List.of(underWay);
          }
          case ExportProgress.Made made -> made(made);
          case ExportProgress.Stopped stopped -> stopped(stopped);
          case ExportProgress.Failed failed -> failed(failed);
        });
    Boxes.present(this, !getChildren().isEmpty());
  }

  private List<Node> made(ExportProgress.Made made) {
    VBox card = Boxes.card(heading(context.text("export.made", made.paths().size())));
    card.getChildren().addAll(files(made.paths()));
    if (made.codes() > 0) {
      card.getChildren().add(Texts.hint(context.text("export.not-on-paper", made.codes())));
    }
    if (made.rightToLeft()) {
      card.getChildren().add(Texts.hint(context.text("export.right-to-left")));
    }
    card.getChildren()
        .addAll(
            Texts.hint(context.text(then())),
            Buttons.row(
                Buttons.link(
                    "exported-years",
                    context.text("overview.years"),
                    () -> context.session().goTo(new Page.Home()))));
    return List.of(card);
  }

  private String then() {
    if (!isForm()) {
      return "export.then";
    }
    return switch (context.state().exporting().sheet()) {
      case FORM -> "form.then";
      case CARD -> "card.then";
    };
  }

  private boolean isForm() {
    return context.state().page() instanceof Page.PaperForm;
  }

  private List<Node> stopped(ExportProgress.Stopped stopped) {
    VBox card = Boxes.card(heading(context.text("export.stopped")));
    card.getChildren()
        .add(Texts.paragraph(context.text("export.stopped.files", stopped.paths().size())));
    card.getChildren().addAll(files(stopped.paths()));
    return List.of(card);
  }

  private List<Node> failed(ExportProgress.Failed failed) {
    VBox box = new VBox(heading(failure(failed)));
    box.getStyleClass().add(Styles.ERROR_SUMMARY);
    failed.unwritten().forEach(file -> box.getChildren().addAll(unwritten(file)));
    if (failed.paths().isEmpty()) {
      return List.of(box);
    }
    VBox card = Boxes.card(Texts.paragraph(context.text("export.made", failed.paths().size())));
    card.getChildren().addAll(files(failed.paths()));
    return List.of(box, card);
  }

  private String failure(ExportProgress.Failed failed) {
    return failed.paths().isEmpty()
        ? context.text(isForm() ? "form.failed" : "export.failed")
        : context.text("export.failed.some", failed.unwritten().size());
  }

  private List<Node> unwritten(ExportProgress.Unwritten file) {
    String why = context.text(file.words());
    if (file.path().isEmpty()) {
      return List.of(Texts.paragraph(why));
    }
    String name = nameOf(file.path());
    return List.of(
        Texts.paragraph(context.text("export.failed.file", name, why)),
        Texts.hint(context.text("export.failed.former", name)));
  }

  private List<Node> files(List<String> paths) {
    return IntStream.range(0, paths.size()).mapToObj(i -> file(i, paths.get(i))).toList();
  }

  private Node file(int number, String path) {
    String words = nameOf(path);
    Label name = Texts.label(words, Styles.STRONG, Styles.PATH);
    Format.ofFile(words).map(LineIcon::of).ifPresent(icon -> icon.before(name));
    return Boxes.stack(
        Styles.TIGHT,
        name,
        Buttons.row(
            link("exported-open-" + number, "export.open", words, () -> open(path)),
            link("exported-show-" + number, "export.show", words, () -> show(path))));
  }

  private Hyperlink link(String id, String key, String file, Runnable action) {
    Hyperlink link = Buttons.link(id, context.text(key), action);
    link.setAccessibleText(context.text("export.link.name", link.getText(), file));
    return link;
  }

  private void open(String path) {
    context.session().program().openFile().accept(path);
  }

  private void show(String path) {
    context.session().program().showInFolder().accept(path);
  }

  private static String nameOf(String path) {
    Path name = Path.of(path).getFileName();
    return name == null ? path : name.toString();
  }

  /// What takes the focus when the export is over.
  private static Label heading(String words) {
    Label heading = Texts.heading(words);
    heading.setId(Session.EXPORTED);
    heading.setAccessibleRole(AccessibleRole.TEXT);
    return heading;
  }
}
