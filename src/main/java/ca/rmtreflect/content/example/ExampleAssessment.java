package ca.rmtreflect.content.example;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes an assessment of a sample file in one language.
///
/// What the pack does not know stops it: the files are ours, and a slip in one is a mistake in the
/// program.
final class ExampleAssessment {

  private final ExampleFile file;
  private final Language language;
  private final Pack pack;

  ExampleAssessment(ExampleFile file, Language language, Pack pack) {
    this.file = file;
    this.language = language;
    this.pack = pack;
  }

  Assessment build(String id) {
    String name = file.declaration().name().in(language);
    return Assessment.begin(id, file.year(), pack.reference(), file.startedOn(), file.changedAt())
        .withSample(true)
        .withProfile(entries(file.profile()))
        .withAccounts(file.accounts().stream().map(this::account).toList())
        .withAccountsComplete(file.accountsComplete())
        .withAnswers(
            file.answers().entrySet().stream()
                .map(one -> answer(one.getKey(), one.getValue()))
                .toList())
        .withReflections(entries(file.reflections()))
        .withGoals(goals())
        .withActions(actions())
        .withDeclaration(new Declaration(name, file.declaration().date()))
        .finished(file.finishedOn());
  }

  private List<Entry> entries(Map<String, JsonNode> nodes) {
    return nodes.entrySet().stream()
        .map(one -> {
          Item item = pack.item(one.getKey()).orElseThrow(() -> unknown(one.getKey()));
          Value value = value(one.getValue(), item instanceof Item.Day);
          return new Entry(item.id(), item.revision(), value, item.question());
        })
        .toList();
  }

  private Account account(Map<String, JsonNode> nodes) {
    JsonNode id = nodes.get("id");
    if (id == null) {
      throw new IllegalStateException("an account of a sample has no id");
    }
    Account account = Account.blank(id.stringValue());
    for (Map.Entry<String, JsonNode> one : nodes.entrySet()) {
      if (!one.getKey().equals("id")) {
        AccountField field = AccountField.of(one.getKey()).orElseThrow(() -> unknown(one.getKey()));
        account =
            account.with(field, value(one.getValue(), field.kind() == AccountField.Kind.DATE));
      }
    }
    return account;
  }

  private Value value(JsonNode node, boolean dated) {
    if (node.isObject()) {
      String words = node.get(language.code()).stringValue();
      return new Value.Written(new FreeText(words, language));
    }
    if (node.isArray()) {
      return new Value.Chosen(node.valueStream().map(JsonNode::stringValue).toList());
    }
    return dated
        ? new Value.Dated(LocalDate.parse(node.stringValue()))
        : Value.Chosen.one(node.stringValue());
  }

  private Answer answer(String id, ExampleFile.AnswerPart part) {
    Item.Checkpoint checkpoint = pack.checkpoint(id).orElseThrow(() -> unknown(id));
    AnswerValue value =
        Slug.parse(AnswerValue.class, part.value()).orElseThrow(() -> unknown(part.value()));
    return Answer.blank(id, checkpoint.revision(), checkpoint.question())
        .withValue(value, part.answeredOn())
        .withReason(text(part.reason()))
        .withNote(text(part.note()))
        .withEvidence(text(part.evidence()))
        .withMarked(part.marked());
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (ExampleFile.GoalPart part : file.goals()) {
      goals.add(new Goal("goal-" + (goals.size() + 1), text(part.text()), part.due()));
    }
    return goals;
  }

  private List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    for (ExampleFile.ActionPart part : file.actions()) {
      ActionState state =
          Slug.parse(ActionState.class, part.state()).orElseThrow(() -> unknown(part.state()));
      actions.add(
          new Action(
              "action-" + (actions.size() + 1),
              origin(part),
              text(part.text()),
              part.due(),
              state));
    }
    return actions;
  }

  private static Origin origin(ExampleFile.ActionPart part) {
    if (part.checkpoint() != null) {
      return new Origin.FromCheckpoint(part.checkpoint());
    }
    String gap = part.gap();
    if (part.account() == null || gap == null) {
      return new Origin.Own();
    }
    return new Origin.FromAccount(
        part.account(), Slug.parse(AccountGap.class, gap).orElseThrow(() -> unknown(gap)));
  }

  private FreeText text(@Nullable LocalizedText text) {
    return text == null ? FreeText.EMPTY : new FreeText(text.in(language), language);
  }

  private static IllegalStateException unknown(String what) {
    return new IllegalStateException("a sample names what does not exist: " + what);
  }
}
