package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// From JSON to an assessment. What this program does not know is left out; the file keeps it.
final class AssessmentDecoder {

  /// For an id that was reported: an assessment is not made without one.
  private static final String STAND_IN_ID = "unknown";

  private AssessmentDecoder() {}

  static Assessment assessment(Cursor file) {
    Cursor pack = object(file, "pack");
    return new Assessment(
        id(file.required("id")),
        (int) file.required("year").integer(1, Cursor.LAST_YEAR),
        state(file),
        file.required("sample").flag(),
        file.required("startedOn").date(),
        file.required("changedAt").instant(),
        file.optional("finishedOn").dateOrNull(),
        file.optional("previous").isThere() ? file.optional("previous").id() : null,
        new PackReference(
            pack.required("id").id(), pack.requiredText("version"), pack.requiredText("digest")),
        entries(file, "profile"),
        accounts(file),
        file.required("accountsComplete").flag(),
        carried(file.optional("carried")),
        answers(file),
        entries(file, "reflections"),
        PlanDecoder.goals(file),
        PlanDecoder.actions(file),
        declaration(object(file, "declaration")));
  }

  private static String id(Cursor at) {
    String id = at.id();
    return Slug.isValid(id) ? id : STAND_IN_ID;
  }

  /// A state that is unknown could mean that nothing may be changed, so no leniency here.
  private static AssessmentState state(Cursor file) {
    return file.required("state")
        .strict()
        .constant(AssessmentState.class)
        .orElse(AssessmentState.FINISHED);
  }

  private static SequencedMap<String, Entry> entries(Cursor file, String name) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    each(
        file,
        name,
        "item",
        (item, entry) -> {
          int revision = entry.requiredInt("revision", 0);
          Value value = anyValue(object(entry, "value"));
          LocalizedText question = localized(object(entry, "question"));
          if (value != null) {
            entries.put(item, new Entry(item, revision, value, question));
          }
        });
    return entries;
  }

  private static @Nullable Value anyValue(Cursor value) {
    if (value.optional("options").isThere()) {
      return new Value.Chosen(ids(value.get("options")));
    }
    if (value.optional("text").isThere()) {
      return new Value.Written(freeText(value));
    }
    if (value.optional("date").isThere()) {
      return new Value.Dated(value.get("date").date());
    }
    value.reportNoneOf("options", "text", "date");
    return null;
  }

  private static List<Account> accounts(Cursor file) {
    List<Account> accounts = new ArrayList<>();
    each(
        file,
        "accounts",
        "id",
        (id, account) -> accounts.add(new Account(id, fields(object(account, "fields")))));
    return accounts;
  }

  private static Map<AccountField, Value> fields(Cursor fields) {
    Map<AccountField, Value> values = new EnumMap<>(AccountField.class);
    for (AccountField field : AccountField.values()) {
      Cursor at = fields.optional(field.slug());
      if (at.isThere()) {
        Value value = fieldValue(field, at.object());
        if (value != null) {
          values.put(field, value);
        }
      }
    }
    return values;
  }

  private static @Nullable Value fieldValue(AccountField field, Cursor value) {
    return switch (field.kind()) {
      case PLATFORM -> new Value.Chosen(ids(value.required("options")));
      case CHOICE -> offered(field, value.required("options"));
      case LINE, TEXT -> new Value.Written(freeText(value));
      case DATE -> new Value.Dated(value.required("date").date());
    };
  }

  private static @Nullable Value offered(AccountField field, Cursor at) {
    List<String> options = ids(at);
    for (String option : options) {
      if (!field.options().contains(option)) {
        at.reportUnknown(option, field.options());
        return null;
      }
    }
    return new Value.Chosen(options);
  }

  private static @Nullable Carried carried(Cursor at) {
    if (!at.isThere()) {
      return null;
    }
    Cursor carried = at.object();
    return new Carried(
        (int) carried.required("year").integer(1, Cursor.LAST_YEAR),
        answers(carried),
        ids(carried.required("accounts")));
  }

  private static SequencedMap<String, Answer> answers(Cursor file) {
    SequencedMap<String, Answer> answers = new LinkedHashMap<>();
    each(
        file,
        "answers",
        "checkpoint",
        (checkpoint, answer) ->
            answers.put(
                checkpoint,
                new Answer(
                    checkpoint,
                    answer.requiredInt("revision", 0),
                    answer.optional("value").constant(AnswerValue.class).orElse(null),
                    optionalText(answer, "reason"),
                    optionalText(answer, "note"),
                    optionalText(answer, "evidence"),
                    answer.required("marked").flag(),
                    answer.optional("answeredOn").dateOrNull(),
                    answer.optional("confirmedOn").dateOrNull(),
                    localized(object(answer, "question")))));
    return answers;
  }

  private static Declaration declaration(Cursor declaration) {
    return new Declaration(
        declaration.requiredText("name"), declaration.optional("date").dateOrNull());
  }

  /// Every object of a list, with its id in the member `key`, which no other one has.
  static void each(Cursor file, String name, String key, BiConsumer<String, Cursor> reading) {
    Ids ids = new Ids();
    var _ =
        file.required(name)
            .list(
                0,
                one -> {
                  Cursor object = one.object();
                  reading.accept(ids.define(object.required(key)), object);
                  return object;
                });
  }

  static Cursor object(Cursor parent, String name) {
    return parent.required(name).object();
  }

  private static List<String> ids(Cursor list) {
    return list.list(0, Cursor::id);
  }

  static FreeText optionalText(Cursor parent, String name) {
    Cursor text = parent.optional(name);
    return text.isThere() ? freeText(text.object()) : FreeText.EMPTY;
  }

  private static FreeText freeText(Cursor at) {
    return new FreeText(
        at.requiredText("text"),
        at.required("language").constant(Language.class).orElse(Language.EN));
  }

  private static LocalizedText localized(Cursor at) {
    return new LocalizedText(words(at.required("en")), words(at.required("fr")));
  }

  /// A text that must say something.
  private static String words(Cursor at) {
    Optional<String> text = at.text();
    text.filter(String::isBlank).ifPresent(_ -> at.report(Code.BLANK_TEXT));
    return text.filter(words -> !words.isBlank()).orElse(STAND_IN_ID);
  }
}
