package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// From members to meaning. What a member means that this program does not know is left out; the
/// file keeps it.
final class AssessmentDecoder {

  private AssessmentDecoder() {}

  static Assessment assessment(Members file) {
    Members pack = file.object("pack");
    return new Assessment(
        file.id("id"),
        (int) file.number("year", 1, Members.LAST_YEAR),
        state(file),
        file.flag("sample"),
        file.date("startedOn"),
        file.instant("changedAt"),
        file.dateOrNull("finishedOn"),
        file.has("previous") ? file.id("previous") : null,
        new PackReference(pack.id("id"), pack.text("version"), pack.text("digest")),
        entries(file, "profile"),
        accounts(file),
        file.flag("accountsComplete"),
        answers(file),
        entries(file, "reflections"),
        goals(file),
        actions(file),
        declaration(file.object("declaration")));
  }

  /// A state that is unknown could mean that nothing may be changed, so no leniency here.
  private static AssessmentState state(Members file) {
    return file.strictly().word("state", AssessmentState.class).orElse(AssessmentState.FINISHED);
  }

  private static SequencedMap<String, Entry> entries(Members file, String name) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    file.each(
        name,
        "item",
        entry -> {
          String item = entry.id("item");
          int revision = entry.integer("revision", 0);
          Value value = anyValue(entry.object("value"));
          LocalizedText question = localized(entry.object("question"));
          if (value != null) {
            entries.put(item, new Entry(item, revision, value, question));
          }
        });
    return entries;
  }

  private static @Nullable Value anyValue(Members value) {
    if (value.has("options")) {
      return new Value.Chosen(value.ids("options"));
    }
    if (value.has("text")) {
      return new Value.Written(freeText(value));
    }
    if (value.has("date")) {
      return new Value.Dated(value.date("date"));
    }
    value.noneOf("options", "text", "date");
    return null;
  }

  private static List<Account> accounts(Members file) {
    List<Account> accounts = new ArrayList<>();
    file.each(
        "accounts",
        "id",
        account -> {
          String id = account.id("id");
          accounts.add(new Account(id, fields(account.object("fields"))));
        });
    return accounts;
  }

  private static Map<AccountField, Value> fields(Members fields) {
    Map<AccountField, Value> values = new EnumMap<>(AccountField.class);
    for (AccountField field : AccountField.values()) {
      if (fields.has(field.slug())) {
        Value value = fieldValue(field, fields.object(field.slug()));
        if (value != null) {
          values.put(field, value);
        }
      }
    }
    return values;
  }

  private static @Nullable Value fieldValue(AccountField field, Members value) {
    return switch (field.kind()) {
      case PLATFORM -> new Value.Chosen(value.ids("options"));
      case CHOICE -> offered(field, value);
      case LINE, TEXT -> new Value.Written(freeText(value));
      case DATE -> new Value.Dated(value.date("date"));
    };
  }

  private static @Nullable Value offered(AccountField field, Members value) {
    List<String> options = value.ids("options");
    for (String option : options) {
      if (!field.options().contains(option)) {
        value.notOffered("options", option, field.options());
        return null;
      }
    }
    return new Value.Chosen(options);
  }

  private static SequencedMap<String, Answer> answers(Members file) {
    SequencedMap<String, Answer> answers = new LinkedHashMap<>();
    file.each(
        "answers",
        "checkpoint",
        answer -> {
          String checkpoint = answer.id("checkpoint");
          answers.put(
              checkpoint,
              new Answer(
                  checkpoint,
                  answer.integer("revision", 0),
                  answer.has("value") ? answer.word("value", AnswerValue.class).orElse(null) : null,
                  freeTextIn(answer, "reason"),
                  freeTextIn(answer, "note"),
                  freeTextIn(answer, "evidence"),
                  answer.flag("marked"),
                  answer.dateOrNull("answeredOn"),
                  answer.dateOrNull("confirmedOn"),
                  localized(answer.object("question"))));
        });
    return answers;
  }

  private static List<Goal> goals(Members file) {
    List<Goal> goals = new ArrayList<>();
    file.each(
        "goals",
        "id",
        goal ->
            goals.add(new Goal(goal.id("id"), freeTextIn(goal, "text"), goal.dateOrNull("due"))));
    return goals;
  }

  private static List<Action> actions(Members file) {
    List<Action> actions = new ArrayList<>();
    file.each(
        "actions",
        "id",
        action ->
            actions.add(
                new Action(
                    action.id("id"),
                    origin(action.object("origin")),
                    freeTextIn(action, "text"),
                    action.dateOrNull("due"),
                    action.word("state", ActionState.class).orElse(ActionState.OPEN))));
    return actions;
  }

  private static Origin origin(Members origin) {
    String type = origin.text("type");
    return switch (type) {
      case "checkpoint" -> new Origin.FromCheckpoint(origin.id("checkpoint"));
      case "account" -> fromAccount(origin);
      case "own" -> new Origin.Own();
      default -> {
        origin.notOffered("type", type, List.of("checkpoint", "account", "own"));
        yield new Origin.Own();
      }
    };
  }

  private static Origin fromAccount(Members origin) {
    String account = origin.id("account");
    Optional<AccountGap> gap = origin.word("gap", AccountGap.class);
    return gap.isPresent() ? new Origin.FromAccount(account, gap.get()) : new Origin.Own();
  }

  private static Declaration declaration(Members declaration) {
    return new Declaration(declaration.text("name"), declaration.dateOrNull("date"));
  }

  private static FreeText freeTextIn(Members members, String name) {
    return members.has(name) ? freeText(members.object(name)) : FreeText.EMPTY;
  }

  private static FreeText freeText(Members members) {
    return new FreeText(members.text("text"), language(members));
  }

  private static Language language(Members members) {
    return members.word("language", Language.class).orElse(Language.EN);
  }

  private static LocalizedText localized(Members members) {
    return new LocalizedText(members.words("en"), members.words("fr"));
  }
}
