package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.AnswerShares;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The line of a year: which and how it stands, its answers, and what can be done with it. The
/// parts come below each other where there is no room.
final class YearRow {

  private final Context context;
  private final Program program;
  private final String name;

  /// `name` tells what belongs to this line apart from the other lines, for those who hear it.
  private YearRow(Context context, String name) {
    this.context = context;
    this.program = context.session().program();
    this.name = name;
  }

  static Node of(Context context, YearSummary year, boolean twin) {
    YearWords words = new YearWords(context, year);
    List<String> tags = words.tags(twin);
    List<String> under = new ArrayList<>();
    if (twin || year.finishedOn() == null) {
      under.add(words.changed(twin));
    }
    if (twin) {
      under.add(words.fileName());
    }
    String comma = context.text("list.comma");
    List<String> named = new ArrayList<>(List.of(words.title(), words.status()));
    named.addAll(tags);
    if (twin) {
      named.add(words.fileName());
    }
    YearRow row = new YearRow(context, String.join(comma, named));
    return row.line(
        words.title(),
        tags,
        Boxes.stack(Styles.TIGHT, Texts.hint(words.status()), row.captions(under)),
        AnswerShares.alone(context, year.counts(), year.asked()),
        row.ways(year));
  }

  static Node of(Context context, YearInTrouble trouble, boolean twin) {
    YearRow row = new YearRow(context, trouble.title() + (twin ? " " + trouble.id() : ""));
    List<String> under = new ArrayList<>(List.of(context.word("home.trouble.", trouble.kind())));
    if (twin) {
      under.add(trouble.id() + ".json");
    }
    return row.line(
        trouble.title(),
        List.of(),
        Boxes.stack(
            Styles.TIGHT,
            Texts.label(context.text("home.trouble"), Styles.SECONDARY),
            row.captions(under)),
        new FlowPane(),
        Buttons.row(
            row.link(
                "year-" + trouble.id(),
                "home.trouble.see",
                () -> row.program.openYear().accept(trouble.id()))));
  }

  /// A year whose file is still to be read.
  static Node unread(Context context, String title) {
    YearRow row = new YearRow(context, title);
    return row.line(
        title,
        List.of(),
        Texts.hint(context.text("home.year.reading")),
        new FlowPane(),
        Buttons.row());
  }

  private Node line(String title, List<String> tags, Node status, Node counts, Node ways) {
    VBox year = Boxes.stack(Styles.TIGHT, Texts.heading(title));
    tags.forEach(tag -> year.getChildren().add(Texts.tag(tag)));
    year.getStyleClass().add("year-name");
    status.getStyleClass().add("year-status");
    counts.getStyleClass().add("year-counts");
    FittingRow line = new FittingRow("year-row", year, status, counts, ways);
    return line;
  }

  private VBox captions(List<String> lines) {
    VBox captions = new VBox();
    lines.forEach(line -> captions.getChildren().add(Texts.caption(line)));
    return captions;
  }

  private FlowPane ways(YearSummary year) {
    return Buttons.row(
        link("year-" + year.id(), "home.year.show", () -> program.openYear().accept(year.id())),
        link(
            "record-" + year.id(),
            "home.year.record",
            () -> program.openYearAt().accept(year.id(), new Page.Export())),
        link(
            "earlier-" + year.id(),
            "home.year.earlier",
            () -> program.files().showEarlier().accept(year.id())));
  }

  private Hyperlink link(String id, String words, Runnable action) {
    Hyperlink link = Buttons.link(id, context.text(words), action);
    link.setAccessibleText(context.text("home.year.name", link.getText(), name));
    return link;
  }
}
