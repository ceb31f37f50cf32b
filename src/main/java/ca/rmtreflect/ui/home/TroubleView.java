package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Stands where a file cannot be shown: what is the matter, where the files are, and what is wrong
/// in them. Never a blank reflection in its place.
public final class TroubleView extends PageView {

  /// More problems than this help nobody.
  private static final int MOST = 10;

  private final FileTrouble trouble;

  public TroubleView(Context context, FileTrouble trouble) {
    super(context);
    this.trouble = trouble;
    back();
    head(context.word("trouble.", trouble.kind(), trouble.title()));
    lead(words());
    next(context.session()::back);
    add(ways());
    if (!trouble.files().isEmpty()) {
      add(files());
    }
    if (!trouble.problems().isEmpty() && !isAnotherFile()) {
      add(problems());
    }
  }

  /// Whether the file that was chosen is of another kind, so that one sentence says it all: a place
  /// or a value in the sentence would be that of something damaged.
  private boolean isAnotherFile() {
    List<Problem> all = trouble.problems();
    return trouble.kind() == FileTrouble.Kind.NOT_TAKEN
        && all.size() == 1
        && all.getFirst().pointer().isEmpty()
        && all.getFirst().values().isEmpty();
  }

  private String words() {
    return switch (trouble.kind()) {
      case UNREADABLE -> context().text("trouble.text.unreadable");
      case NEEDS_NEWER -> context().text("trouble.text.needs-newer", trouble.detail());
      case NOT_ANSWERING -> context().text("trouble.text.not-answering");
      case NOT_FETCHED, LINK ->
          context().text("trouble.text.not-fetched", context().text(trouble.detail()));
      case NOT_TAKEN ->
          isAnotherFile()
              ? sentence(trouble.problems().getFirst())
              : context().text("trouble.text.not-taken");
    };
  }

  private FlowPane ways() {
    Program program = session().program();
    FlowPane row = Buttons.row();
    if (!trouble.id().isEmpty()) {
      row.getChildren()
          .add(
              Buttons.primary(
                  "open-again",
                  context().text("trouble.again"),
                  () -> program.openYear().accept(trouble.id())));
      row.getChildren()
          .add(
              Buttons.secondary(
                  "show-files", context().text("home.files"), () -> program.showFiles().run()));
    } else if (!trouble.files().isEmpty()) {
      row.getChildren()
          .add(
              Buttons.secondary(
                  "show-folder",
                  context().text("export.show"),
                  () -> program.showInFolder().accept(trouble.files().getFirst())));
    }
    row.getChildren()
        .add(
            Buttons.link(
                "years", context().text("overview.years"), () -> session().goTo(new Page.Home())));
    return row;
  }

  private VBox files() {
    VBox box = Boxes.stack(Styles.TIGHT, Texts.heading(context().text("trouble.files")));
    trouble
        .files()
        .forEach(path -> box.getChildren().add(Texts.label(path, Styles.SECONDARY, Styles.PATH)));
    return box;
  }

  private VBox problems() {
    List<Problem> all = trouble.problems();
    VBox box =
        Boxes.stack(Styles.LOOSE, Texts.heading(context().text("trouble.problems", where())));
    all.stream()
        .limit(MOST)
        .forEach(problem ->
            box.getChildren()
                .add(
                    Boxes.stack(
                        Styles.TIGHT,
                        Texts.label(sentence(problem), Styles.SECONDARY),
                        Texts.caption(PointerWords.of(problem.pointer(), context())))));
    if (all.size() > MOST) {
      box.getChildren().add(Texts.hint(context().text("trouble.more", all.size() - MOST)));
    }
    return box;
  }

  /// The file that the problems are in: the first, which is the one that should count.
  private String where() {
    if (trouble.files().isEmpty()) {
      return trouble.title();
    }
    String path = trouble.files().getFirst();
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private String sentence(Problem problem) {
    return context().word("problem.", problem.code(), problem.values().toArray());
  }
}
