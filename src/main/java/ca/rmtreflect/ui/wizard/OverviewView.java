package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.SectionProgress;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LineIcon;
import ca.rmtreflect.ui.kit.LinkRow;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.SectionWords;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.YearAccess;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One year's task list: its sections in order, each with a word for how far it has come.
public final class OverviewView extends PageView {

  private final OpenYear year;

  public OverviewView(Context context) {
    super(context);
    this.year = context.year();
    wide();
    withoutTasks();
    boolean sample = year.assessment().sample();
    head(
        context.text(
            sample ? "overview.title.sample" : "overview.title",
            Integer.toString(year.assessment().year())));
    next(() -> context.session().goTo(context.state().resume()));
    // The program's own sample says so on every page.
    if (sample && !(year.standing() instanceof YearAccess.Sample)) {
      add(
          Boxes.notice(
              context.text("overview.sample"), Texts.hint(context.text("overview.sample.text"))));
    }
    LocalDate finishedOn = year.assessment().finishedOn();
    if (!year.isOurs()) {
      addWayToLook();
    } else if (finishedOn == null) {
      addWayOn();
    } else {
      addWaysBack(finishedOn);
    }
    if (year.evaluation().sourcesStale()) {
      String day = context.day(year.pack().sourcesAsOf());
      add(
          Boxes.notice(
              context.word("overview.stale.", year.pack().provenance(), day),
              Texts.hint(context.text("overview.stale.text"))));
    }
    VBox list = Boxes.stack(Styles.RULE);
    for (Section section : year.pack().sections()) {
      if (section.kind() == SectionKind.FINISH && year.evaluation().followsAnother()) {
        list.getChildren().add(changes());
      }
      list.getChildren().add(row(section));
    }
    add(list);
    add(Boxes.stack(Styles.LOOSE, elsewhere(), Texts.caption(context.text(year.pack().basis()))));
  }

  private FlowPane elsewhere() {
    Program program = session().program();
    FlowPane links =
        Buttons.row(
            Buttons.link(
                "years", context().text("overview.years"), () -> session().goTo(new Page.Home())),
            Buttons.link(
                "save-copy", context().text("menu.copy"), () -> program.saveElsewhere().run()));
    if (year.isOurs()) {
      links
          .getChildren()
          .add(
              Buttons.link(
                  "move-to-bin",
                  context().text("overview.bin"),
                  () -> program.files().moveToBin().accept(year.assessment().id())));
    }
    return links;
  }

  private void addWayOn() {
    Evaluation evaluation = year.evaluation();
    boolean untouched = year.assessment().profile().isEmpty() && evaluation.answered() == 0;
    FlowPane buttons =
        Buttons.row(
            Buttons.primary(
                "continue",
                context().text(untouched ? "overview.begin" : "overview.continue"),
                this::goOn));
    long marked = year.assessment().answers().values().stream().filter(Answer::marked).count();
    if (marked > 0) {
      buttons
          .getChildren()
          .add(
              Buttons.link(
                  "marked",
                  context().text("overview.marked", marked),
                  () -> session().goTo(new Page.Check())));
    }
    lead(context().text("overview.lead", evaluation.answered(), evaluation.askedCheckpoints()));
    add(buttons);
  }

  private void addWayToLook() {
    lead(context().text("overview.read-only"));
    add(Buttons.row(exportButton()));
  }

  private Button exportButton() {
    return Buttons.primary(
        "export", context().text("overview.export"), () -> session().goTo(new Page.Export()));
  }

  private void addWaysBack(LocalDate finishedOn) {
    String day = context().day(finishedOn);
    lead(context().text("overview.finished", day));
    add(
        Buttons.row(
            exportButton(),
            Buttons.secondary("reopen", context().text("overview.reopen"), this::reopen)));
  }

  /// The version that is kept is the one on the disk: it has to have got there first.
  private void reopen() {
    if (context().state().saving() instanceof SaveStatus.Failed) {
      session().say(Notice.of("overview.reopen.later"));
      return;
    }
    session().reopen();
    session().say(Notice.of("overview.reopened"));
  }

  private LinkRow changes() {
    return LinkRow.of(
            "section-changes",
            context().text("changes.title"),
            "",
            () -> session().goTo(new Page.Changes()))
        .with(LineIcon.TWO_ARROWS);
  }

  private LinkRow row(Section section) {
    SectionProgress progress = year.evaluation().progressOf(section);
    String title = context().text(section.title());
    String status =
        year.isReadOnly()
            ? SectionWords.brief(context(), progress)
            : SectionWords.full(context(), progress);
    return PageOrder.entry(section, year.evaluation())
        .map(page ->
            LinkRow.of("section-" + section.id(), title, status, () -> session().goTo(page)))
        .orElseGet(() -> LinkRow.plain(title, status))
        .with(LineIcon.of(section));
  }
}
