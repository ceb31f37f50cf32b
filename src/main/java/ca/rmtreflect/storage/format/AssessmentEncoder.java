package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// From meaning to members, in the one order in which they are written. What is not there has no
/// member.
final class AssessmentEncoder {

  private AssessmentEncoder() {}

  static ObjectNode encode(Assessment assessment, Header header) {
    ObjectNode file = object();
    file.put("schema", AssessmentFormat.SCHEMA);
    file.put("format", header.format());
    file.put("minReader", header.minReader());
    file.put("program", header.program());
    file.put("id", assessment.id());
    file.put("seq", header.seq());
    file.put("year", assessment.year());
    file.put("state", Slug.of(assessment.state()));
    file.put("sample", assessment.sample());
    file.put("startedOn", assessment.startedOn().toString());
    file.put("changedAt", assessment.changedAt().toString());
    date(file, "finishedOn", assessment.finishedOn());
    if (assessment.previous() != null) {
      file.put("previous", assessment.previous());
    }
    file.set("pack", pack(assessment.pack()));
    entries(file.putArray("profile"), assessment.profile().values());
    ArrayNode accounts = file.putArray("accounts");
    assessment.accounts().forEach(account -> accounts.add(account(account)));
    file.put("accountsComplete", assessment.accountsComplete());
    if (assessment.carried() != null) {
      file.set("carried", carried(assessment.carried()));
    }
    answers(file.putArray("answers"), assessment.answers().values());
    entries(file.putArray("reflections"), assessment.reflections().values());
    ArrayNode goals = file.putArray("goals");
    assessment.goals().forEach(goal -> goals.add(goal(goal)));
    ArrayNode actions = file.putArray("actions");
    assessment.actions().forEach(action -> actions.add(action(action)));
    file.set("declaration", declaration(assessment.declaration()));
    return file;
  }

  private static ObjectNode pack(PackReference pack) {
    return object()
        .put("id", pack.id())
        .put("version", pack.version())
        .put("digest", pack.digest());
  }

  private static void entries(ArrayNode list, Collection<Entry> entries) {
    for (Entry entry : entries) {
      ObjectNode one = list.addObject();
      one.put("item", entry.item());
      one.put("revision", entry.revision());
      one.set("value", value(entry.value()));
      one.set("question", localized(entry.question()));
    }
  }

  private static ObjectNode account(Account account) {
    ObjectNode one = object().put("id", account.id());
    ObjectNode fields = one.putObject("fields");
    account.fields().forEach((field, value) -> fields.set(field.slug(), value(value)));
    return one;
  }

  private static ObjectNode carried(Carried carried) {
    ObjectNode one = object().put("year", carried.year());
    answers(one.putArray("answers"), carried.answers().values());
    carried.accounts().forEach(one.putArray("accounts")::add);
    return one;
  }

  private static void answers(ArrayNode list, Collection<Answer> answers) {
    answers.forEach(answer -> list.add(answer(answer)));
  }

  private static ObjectNode answer(Answer answer) {
    ObjectNode one = object();
    one.put("checkpoint", answer.checkpoint());
    one.put("revision", answer.revision());
    if (answer.value() != null) {
      one.put("value", Slug.of(answer.value()));
    }
    freeText(one, "reason", answer.reason());
    freeText(one, "note", answer.note());
    freeText(one, "evidence", answer.evidence());
    one.put("marked", answer.marked());
    date(one, "answeredOn", answer.answeredOn());
    date(one, "confirmedOn", answer.confirmedOn());
    one.set("question", localized(answer.question()));
    return one;
  }

  private static ObjectNode goal(Goal goal) {
    ObjectNode one = object().put("id", goal.id());
    freeText(one, "text", goal.text());
    freeText(one, "activity", goal.activity());
    date(one, "due", goal.due());
    freeText(one, "measure", goal.measure());
    freeText(one, "outcome", goal.outcome());
    date(one, "closedOn", goal.closedOn());
    since(one, goal.since());
    if (goal.checkpoint() != null) {
      one.put("checkpoint", goal.checkpoint());
    }
    return one;
  }

  private static ObjectNode action(Action action) {
    ObjectNode one = object().put("id", action.id());
    one.set("origin", origin(action.origin()));
    freeText(one, "text", action.text());
    date(one, "due", action.due());
    one.put("state", Slug.of(action.state()));
    date(one, "doneOn", action.doneOn());
    freeText(one, "reason", action.reason());
    since(one, action.since());
    return one;
  }

  private static void since(ObjectNode object, @Nullable Integer year) {
    if (year != null) {
      object.put("since", year);
    }
  }

  private static ObjectNode origin(Origin origin) {
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          object().put("type", "checkpoint").put("checkpoint", checkpoint);
      case Origin.FromAccount(var account, var gap) ->
          object().put("type", "account").put("account", account).put("gap", Slug.of(gap));
      case Origin.Own() -> object().put("type", "own");
    };
  }

  private static ObjectNode declaration(Declaration declaration) {
    ObjectNode one = object().put("name", declaration.name());
    date(one, "date", declaration.date());
    return one;
  }

  private static ObjectNode value(Value value) {
    return switch (value) {
      case Value.Chosen(var options) -> {
        ObjectNode one = object();
        options.forEach(one.putArray("options")::add);
        yield one;
      }
      case Value.Written(var text) -> written(text);
      case Value.Dated(var date) -> object().put("date", date.toString());
    };
  }

  static void freeText(ObjectNode object, String name, FreeText text) {
    if (!text.text().isEmpty()) {
      object.set(name, written(text));
    }
  }

  private static ObjectNode written(FreeText text) {
    return object().put("text", text.text()).put("language", text.language().code());
  }

  private static ObjectNode localized(LocalizedText text) {
    ObjectNode object = object();
    for (Language language : Language.values()) {
      object.put(language.code(), text.in(language));
    }
    return object;
  }

  static void date(ObjectNode object, String name, @Nullable LocalDate date) {
    if (date != null) {
      object.put(name, date.toString());
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
