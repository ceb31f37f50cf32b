package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Goals;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.wizard.accounts.AccountFormView;
import ca.rmtreflect.ui.wizard.actions.ActionsView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way to a box: what it is called, its page and its control. Its name never repeats what was
/// typed. There is no page where the questionnaire no longer has the question.
record WayToBox(String name, Page.@Nullable OfYear page, String control) {

  static WayToBox to(Box box, Context context, OpenYear year) {
    return new Finder(context, year).find(box);
  }

  private record Finder(Context context, OpenYear year) {

    WayToBox find(Box box) {
      return switch (box) {
        case Box.Profile(var item) -> item(item, new Page.Profile());
        case Box.Reflection(var item) -> item(item, new Page.Outlook());
        case Box.OfAccount(var account, var field) -> account(account, field);
        case Box.Reason(var id) -> reason(id);
        case Box.Note(var id) -> answer(id, "note");
        case Box.Evidence(var id) -> answer(id, "evidence");
        case Box.OfGoal(var place, var part) -> goal(place, part);
        case Box.OfAction(var id) -> action(id);
        case Box.ReasonOfAction(var id) -> reasonOfAction(id);
        case Box.DeclarationName() ->
            new WayToBox(
                context.text("report.declaration.name"), new Page.Finish(), FinishView.NAME);
        case Box.Carried(var id) -> carried(id);
        case Box.LaterNote(var id) -> later(id, "actions.note");
        case Box.LaterReason(var id) -> later(id, "actions.reason");
        case Box.LaterOutcome(var id) -> outcome(id);
      };
    }

    private WayToBox item(String id, Page.OfYear page) {
      Optional<Item> asked = year.pack().item(id);
      String question =
          asked.map(Item::question).map(context::text).orElseGet(() -> context.text("hints.gone"));
      return new WayToBox(question, asked.isPresent() ? page : null, id);
    }

    private WayToBox account(String id, AccountField field) {
      List<String> ids = assessment().accounts().stream().map(Account::id).toList();
      int place = ids.indexOf(id);
      String name = named(context.text("hints.account", place + 1), context.nameOf(field));
      Page.OfYear page = new Page.AccountForm(id);
      return assessment().accounts().get(place).asks(field)
          ? new WayToBox(name, page, AccountFormView.idOf(field))
          : new WayToBox(hidden(name), page, AccountFormView.idOf(AccountField.PURPOSE));
    }

    private WayToBox reason(String id) {
      WayToBox shown = answer(id, "reason");
      Answer answer = assessment().answers().get(id);
      return answer == null || answer.value() == AnswerValue.NOT_APPLICABLE
          ? shown
          : new WayToBox(hidden(shown.name()), shown.page(), "answer");
    }

    private WayToBox carried(String id) {
      String then = Integer.toString(Objects.requireNonNull(assessment().carried()).year());
      return new WayToBox(
          named(title(id), context.text("question.former.title", then)),
          answer(id, "note").page(),
          "answer");
    }

    /// Where nothing may be entered any more, the box is not there.
    private WayToBox later(String id, String words) {
      Action action = actionOf(id);
      List<PlannedAction> plan = year.evaluation().plan();
      return new WayToBox(
          named(name(action), context.text(words)),
          new Page.Actions(),
          words.equals("actions.note")
              ? ActionsView.noteId(plan, action)
              : ActionsView.reasonId(plan, action));
    }

    private WayToBox outcome(String id) {
      int place = assessment().goals().stream().map(Goal::id).toList().indexOf(id) + 1;
      return new WayToBox(
          context.word("goal.box.", Goal.Part.OUTCOME, place),
          new Page.Actions(),
          ActionsView.outcomeId(place));
    }

    private WayToBox answer(String id, String control) {
      boolean there = year.pack().checkpoint(id).isPresent();
      return new WayToBox(
          named(title(id), context.text("question." + control)),
          there ? new Page.Checkpoint(id) : null,
          control);
    }

    private WayToBox goal(int place, Goal.Part part) {
      return new WayToBox(
          context.word("goal.box.", part, place + 1),
          new Page.Outlook(),
          Goals.fieldId(part, place));
    }

    private WayToBox action(String id) {
      Action action = actionOf(id);
      return new WayToBox(
          name(action), new Page.Actions(), ActionsView.textId(year.evaluation().plan(), action));
    }

    private WayToBox reasonOfAction(String id) {
      Action action = actionOf(id);
      String name = named(name(action), context.text("actions.reason"));
      boolean dropped = action.state() == ActionState.DROPPED;
      List<PlannedAction> plan = year.evaluation().plan();
      return new WayToBox(
          dropped ? name : hidden(name),
          new Page.Actions(),
          dropped ? ActionsView.reasonId(plan, action) : ActionsView.textId(plan, action));
    }

    private Action actionOf(String id) {
      return assessment().actions().stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    private String name(Action action) {
      return switch (action.origin()) {
        case Origin.FromCheckpoint(var checkpoint) ->
            named(title(checkpoint), context.text("question.action"));
        case Origin.FromAccount(_, var gap) ->
            named(context.word("gap.", gap), context.text("question.action"));
        case Origin.Own _ -> context.text("check.action.own");
      };
    }

    private String title(String checkpoint) {
      return context.titleOf(checkpoint).orElseGet(() -> context.text("hints.gone"));
    }

    private String named(String name, String box) {
      return context.text("check.named", name, box);
    }

    private String hidden(String name) {
      return context.text("status.both", name, context.text("hints.hidden"));
    }

    private Assessment assessment() {
      return year.assessment();
    }
  }
}
