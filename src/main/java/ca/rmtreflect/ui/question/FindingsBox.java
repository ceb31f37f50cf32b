package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.evaluation.Finding;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What the accounts say beside an answer. It invites to compare; only a *Yes* that they contradict
/// is called a difference.
public final class FindingsBox extends VBox {

  /// Stands in for the accounts while the sentence around them is fetched.
  private static final String HOLE = "\ufffc";

  private final Context context;
  private final String place;
  private List<Finding> shown = List.of();

  /// `place` is the id of a checkpoint or of a section.
  public FindingsBox(Context context, String place) {
    this.context = context;
    this.place = place;
    getStyleClass().add(Styles.STACK);
    Boxes.present(this, false);
  }

  public void show(State state) {
    show(true, state);
  }

  /// Nothing is shown while it is too early to remark on anything.
  public void show(boolean due, State state) {
    List<Finding> findings =
        state
            .openYear()
            .filter(_ -> due)
            .map(year -> year.evaluation().findingsAt(place))
            .orElse(List.of());
    if (!findings.equals(shown)) {
      shown = findings;
      getChildren().setAll(findings.stream().map(this::box).toList());
      Boxes.present(this, !findings.isEmpty());
    }
  }

  private Node box(Finding finding) {
    String title = context.text(finding.difference() ? "finding.difference" : "finding.invitation");
    String sentence = context.word("finding.", finding.rule(), HOLE);
    int hole = sentence.indexOf(HOLE);
    String before = hole < 0 ? sentence : sentence.substring(0, hole);
    String after = hole < 0 ? "" : sentence.substring(hole + 1);
    List<Hyperlink> links =
        finding.accounts().stream().map(account -> link(finding, account)).toList();
    return Boxes.notice(
        title, new LinkedSentence(before, links, context.text("list.comma"), after));
  }

  private Hyperlink link(Finding finding, Account account) {
    String id = "finding-" + Slug.of(finding.rule()) + "-" + account.id();
    return Buttons.link(
        id,
        context.nameOf(account),
        () -> context.session().visit(new Page.AccountForm(account.id()), id));
  }
}
