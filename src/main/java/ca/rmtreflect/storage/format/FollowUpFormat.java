package ca.rmtreflect.storage.format;

import static ca.rmtreflect.storage.format.AssessmentDecoder.each;
import static ca.rmtreflect.storage.format.AssessmentDecoder.optionalText;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form of the file beside a finished year, which tells what became of its plan. It is read as
/// strictly as the year itself, and the same content always gives the same bytes.
public final class FollowUpFormat {

  static final String SCHEMA = "rmt-reflect/follow-up";
  private static final int FORMAT = 1;
  private static final int MIN_READER = 1;

  private final String program;

  /// `program` is the version of this program, for the record in each file.
  public FollowUpFormat(String program) {
    this.program = program;
  }

  /// The bytes that follow a former file of the year with an id: unknown members stay.
  public byte[] write(String id, FollowUp followUp, long seq, @Nullable SavedFollowUp former) {
    int format = former == null ? FORMAT : Math.max(former.header().format(), FORMAT);
    int minReader = former == null ? MIN_READER : Math.max(former.header().minReader(), MIN_READER);
    ObjectNode after = encode(id, followUp, new Header(format, minReader, program, seq));
    return Seal.print(
        former == null
            ? after
            : Overlay.objects(
                former.file(), encode(former.id(), former.understood(), former.header()), after));
  }

  /// What a file means.
  public FollowUpReading read(byte[] bytes) {
    Problems problems = new Problems();
    ObjectNode file = StrictJson.read(bytes, AssessmentFormat.MOST_BYTES, problems);
    if (file == null) {
      return new FollowUpReading.Damaged(problems.found());
    }
    Cursor root = Cursor.root(file, problems);
    String schema = root.required("schema").text().orElse("");
    Header header = Header.read(root);
    if (problems.isEmpty() && !schema.equals(SCHEMA)) {
      problems.add("/schema", Code.WRONG_SCHEMA, schema, SCHEMA);
    }
    if (problems.isEmpty() && header.minReader() > header.format()) {
      problems.add("/minReader", Code.TOO_BIG, header.minReader(), header.format());
    }
    if (!problems.isEmpty()) {
      return new FollowUpReading.Damaged(problems.found());
    }
    file.remove(Seal.MEMBER);
    return read(file, header, Seal.isIntact(bytes));
  }

  private static FollowUpReading read(ObjectNode file, Header header, boolean intact) {
    Problems problems = new Problems();
    boolean isNewer = header.format() > FORMAT;
    Cursor root = isNewer ? Cursor.lenientRoot(file, problems) : Cursor.root(file, problems);
    String id = root.required("id").id();
    FollowUp followUp =
        new FollowUp(root.required("changedAt").instant(), actions(root), goals(root));
    if (header.minReader() > FORMAT || (isNewer && intact && !problems.isEmpty())) {
      return new FollowUpReading.Newer(
          problems.isEmpty() ? followUp : FollowUp.NONE, Problem.printable(header.program()));
    }
    return problems.isEmpty()
        ? new FollowUpReading.Whole(followUp, new SavedFollowUp(file, id, followUp, header, intact))
        : new FollowUpReading.Damaged(problems.found());
  }

  private static List<FollowUp.OfAction> actions(Cursor file) {
    List<FollowUp.OfAction> actions = new ArrayList<>();
    each(
        file,
        "actions",
        "id",
        (id, action) ->
            actions.add(
                new FollowUp.OfAction(
                    id,
                    action.optional("state").isThere()
                        ? action.get("state").constant(ActionState.class).orElse(null)
                        : null,
                    action.optional("doneOn").dateOrNull(),
                    optionalText(action, "reason"),
                    optionalText(action, "note"),
                    action.required("enteredOn").date())));
    return actions;
  }

  private static List<FollowUp.OfGoal> goals(Cursor file) {
    List<FollowUp.OfGoal> goals = new ArrayList<>();
    each(
        file,
        "goals",
        "id",
        (id, goal) ->
            goals.add(
                new FollowUp.OfGoal(
                    id,
                    optionalText(goal, "outcome"),
                    goal.optional("closedOn").dateOrNull(),
                    goal.optional("reopened").flag(),
                    goal.required("enteredOn").date())));
    return goals;
  }

  private static ObjectNode encode(String id, FollowUp followUp, Header header) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("schema", SCHEMA);
    file.put("format", header.format());
    file.put("minReader", header.minReader());
    file.put("program", header.program());
    file.put("id", id);
    file.put("seq", header.seq());
    if (followUp.changedAt() != null) {
      file.put("changedAt", followUp.changedAt().toString());
    }
    ArrayNode actions = file.putArray("actions");
    for (FollowUp.OfAction action : followUp.actions()) {
      ObjectNode one = actions.addObject().put("id", action.id());
      if (action.state() != null) {
        one.put("state", Slug.of(action.state()));
      }
      AssessmentEncoder.date(one, "doneOn", action.doneOn());
      AssessmentEncoder.freeText(one, "reason", action.reason());
      AssessmentEncoder.freeText(one, "note", action.note());
      one.put("enteredOn", action.enteredOn().toString());
    }
    ArrayNode goals = file.putArray("goals");
    for (FollowUp.OfGoal goal : followUp.goals()) {
      ObjectNode one = goals.addObject().put("id", goal.id());
      AssessmentEncoder.freeText(one, "outcome", goal.outcome());
      AssessmentEncoder.date(one, "closedOn", goal.closedOn());
      if (goal.reopened()) {
        one.put("reopened", true);
      }
      one.put("enteredOn", goal.enteredOn().toString());
    }
    return file;
  }
}
