package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One thing that is put up: what it is, what it means, and what can be done.
final class BulletinBox extends VBox {

  private final Context context;
  private final Bulletin bulletin;
  private final List<Node> ways = new ArrayList<>();

  BulletinBox(Context context, Bulletin bulletin) {
    this.context = context;
    this.bulletin = bulletin;
    setId(bulletin.field());
    getStyleClass().add(Styles.BULLETIN);
    if (bulletin instanceof Bulletin.Calm) {
      getStyleClass().add("calm");
    }
    setAccessibleRole(AccessibleRole.TEXT);
    Label title = Texts.label(title(), Styles.STRONG);
    Label words = Texts.label(words(), Styles.SECONDARY);
    getChildren().addAll(title, words);
    setFocusTraversable(true);
    setAccessibleText(title.getText());
    setAccessibleHelp(words.getText());
    addWays();
    if (!ways.isEmpty()) {
      FlowPane row = Buttons.row(ways.toArray(Node[]::new));
      getChildren().add(row);
    }
  }

  private String title() {
    return switch (bulletin) {
      case Bulletin.Binned(_, var title) -> context.text("bulletin.binned.title", title);
      case Bulletin.Restored(var copy, _) -> context.text("bulletin.restored.title", when(copy));
      case Bulletin.Earlier(var copy) -> context.text("bulletin.earlier.title", when(copy));
      case Bulletin.EarlierVersion(_, var then) ->
          context.text("bulletin.earlier-version.title", when(then));
      case Bulletin.CloudFolder(var tool) -> context.text("bulletin.cloud-folder.title", tool);
      case Bulletin.NotWritable _,
          Bulletin.OtherWindow _,
          Bulletin.NoLock _,
          Bulletin.NotOpened _,
          Bulletin.AskedToOpen _,
          Bulletin.Newer _,
          Bulletin.OtherFile _,
          Bulletin.WithoutQuestions _,
          Bulletin.Sample _,
          Bulletin.ChangedOutside _,
          Bulletin.LaterSetAside _,
          Bulletin.LaterNotRead _,
          Bulletin.KeptBoth _ ->
          context.text("bulletin." + bulletin.slug() + ".title");
    };
  }

  private String words() {
    return switch (bulletin) {
      case Bulletin.NotWritable(var words) ->
          context.text("bulletin.not-writable", context.text(words), program().files().folder());
      case Bulletin.Newer(var program) -> context.text("bulletin.newer", program);
      case Bulletin.OtherFile(var path) -> context.text("bulletin.other-file", path);
      case Bulletin.WithoutQuestions(var version) ->
          context.text("bulletin.without-questions", version);
      case Bulletin.NotOpened(var place) -> context.text("bulletin.not-opened", place);
      case Bulletin.LaterSetAside(var path) -> context.text("bulletin.later-set-aside", path);
      case Bulletin.LaterNotRead(var words) ->
          context.text("bulletin.later-not-read", context.text(words));
      case Bulletin.AskedToOpen(var place) -> context.text("bulletin.asked-to-open", place);
      case Bulletin.Restored(_, var damaged) ->
          damaged == null
              ? context.text("bulletin.restored.missing")
              : context.text("bulletin.restored", damaged);
      case Bulletin.ChangedOutside(var copy) ->
          copy == null
              ? context.text("bulletin.changed-outside.alone")
              : context.text(
                  "bulletin.changed-outside", when(context.session().moment(copy.changedAt())));
      case Bulletin.OtherWindow _,
          Bulletin.NoLock _,
          Bulletin.CloudFolder _,
          Bulletin.Binned _,
          Bulletin.Earlier _,
          Bulletin.EarlierVersion _,
          Bulletin.Sample _,
          Bulletin.KeptBoth _ ->
          context.text("bulletin." + bulletin.slug());
    };
  }

  private void addWays() {
    switch (bulletin) {
      case Bulletin.NotWritable _ -> way("look-again", () -> program().files().lookAgain().run());
      case Bulletin.Binned(var id, _) ->
          way("take-back", () -> program().files().takeFromBin().accept(id));
      case Bulletin.NotOpened(var place) -> addCopying(place);
      case Bulletin.AskedToOpen(var place) -> addCopying(place);
      case Bulletin.OtherFile(var path) -> {
        way("copy-in", () -> program().files().copyIn().accept(path));
        way("show-folder", () -> program().showInFolder().accept(path));
      }
      case Bulletin.EarlierVersion _ -> {
        String id = context.year().assessment().id();
        way("show-versions", () -> program().files().showEarlier().accept(id));
      }
      case Bulletin.Sample() -> {
        if (context.state().access().isFull()) {
          way("start", () -> context.session().goTo(new Page.Start()));
        }
        way("years", () -> context.session().goTo(new Page.Home()));
      }
      case Bulletin.Restored(_, var damaged) -> {
        if (damaged != null) {
          way("show-damaged", () -> program().showInFolder().accept(damaged));
        }
        way("understood", this::dismiss);
      }
      case Bulletin.ChangedOutside(var copy) -> {
        if (copy != null) {
          way("put-back", () -> putBack(copy));
        }
        way("keep", this::dismiss);
      }
      case Bulletin.KeptBoth() -> {
        way("show-years", () -> context.session().goTo(new Page.Home()));
        way("understood", this::dismiss);
      }
      case Bulletin.LaterSetAside(var path) -> {
        way("show-damaged", () -> program().showInFolder().accept(path));
        way("understood", this::dismiss);
      }
      case Bulletin.NoLock(), Bulletin.CloudFolder _, Bulletin.LaterNotRead _, Bulletin.Earlier _ ->
          way("understood", this::dismiss);
      case Bulletin.OtherWindow(), Bulletin.Newer _, Bulletin.WithoutQuestions _ -> {}
    }
  }

  private void addCopying(String place) {
    way("copy", () -> copy(place));
    way("understood", this::dismiss);
  }

  private void way(String name, Runnable action) {
    ways.add(
        Buttons.secondary(
            bulletin.slug() + "-" + name, context.text("bulletin.way." + name), action));
  }

  private void copy(String place) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, place));
    context.session().say(Notice.of("bulletin.copied"));
  }

  private void putBack(Assessment copy) {
    context.session().putBack(copy, Edit.once("title", "edit.put-back"));
    dismiss();
  }

  private void dismiss() {
    context.session().board().dismiss(bulletin);
  }

  private String when(LocalDateTime moment) {
    return Dates.moment(moment, context.language());
  }

  private Program program() {
    return context.session().program();
  }
}
