package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.NamedCondition;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Everything that can be derived from a pack and an assessment as of a day; none of it is ever
/// stored.
///
/// `asked` holds item ids in the pack's order; `unanswered` the asked checkpoints without an
/// answer; `withoutExample` the asked checkpoints that ask for an example and have a Yes without a
/// note; `dormant` what is recorded for checkpoints that are not asked at present; `retired` what
/// is recorded for checkpoints that the pack no longer has; `counts` the answers among the asked
/// checkpoints; `unplanned` the points of the plan that have no action yet. `followsAnother`: the
/// year was begun from an earlier one.
public record Evaluation(
    LocalDate asOf,
    SequencedSet<String> asked,
    List<NotAsked> notAsked,
    List<Item.Checkpoint> unanswered,
    List<Item.Checkpoint> withoutExample,
    List<Answer> dormant,
    List<Answer> retired,
    Map<AnswerValue, Integer> counts,
    List<SectionProgress> sections,
    List<Finding> findings,
    List<PlannedAction> plan,
    List<UnplannedPoint> unplanned,
    boolean sourcesStale,
    boolean followsAnother) {

  public Evaluation {
    asked = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(asked));
    notAsked = List.copyOf(notAsked);
    unanswered = List.copyOf(unanswered);
    withoutExample = List.copyOf(withoutExample);
    dormant = List.copyOf(dormant);
    retired = List.copyOf(retired);
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
    plan = List.copyOf(plan);
    unplanned = List.copyOf(unplanned);
  }

  /// Evaluates an assessment against a pack. `asOf` decides what is old, nothing else.
  public static Evaluation of(Pack pack, Assessment assessment, LocalDate asOf) {
    SequencedSet<String> asked = new LinkedHashSet<>();
    List<NotAsked> notAsked = new ArrayList<>();
    pack.items().forEach(item -> sort(pack.conditionOf(item), item, assessment, asked, notAsked));
    List<Item.Checkpoint> askedCheckpoints =
        pack.checkpoints().stream().filter(one -> asked.contains(one.id())).toList();
    List<Item.Checkpoint> unanswered =
        askedCheckpoints.stream().filter(one -> assessment.valueOf(one.id()).isEmpty()).toList();
    List<PlannedAction> plan = PlannedAction.plan(askedCheckpoints, assessment, asOf);
    List<Finding> findings = Finding.of(assessment, asked, asOf);
    List<UnplannedPoint> unplanned = UnplannedPoint.of(plan, findings);
    return new Evaluation(
        asOf,
        asked,
        notAsked,
        unanswered,
        askedCheckpoints.stream().filter(one -> lacksExample(one, assessment)).toList(),
        pack.checkpoints().stream()
            .filter(one -> !asked.contains(one.id()))
            .flatMap(one -> Stream.ofNullable(assessment.answers().get(one.id())))
            .toList(),
        assessment.answers().values().stream()
            .filter(one -> pack.checkpoint(one.checkpoint()).isEmpty())
            .toList(),
        counts(assessment, askedCheckpoints),
        pack.sections().stream()
            .map(section -> SectionProgress.of(section, assessment, asked, plan, unplanned))
            .toList(),
        findings,
        plan,
        unplanned,
        pack.isStale(asOf),
        assessment.previous() != null);
  }

  /// How many checkpoints are asked.
  public int askedCheckpoints() {
    return unanswered.size() + answered();
  }

  /// How many of the asked checkpoints have an answer.
  public int answered() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The findings that stand beside a checkpoint or a section.
  public List<Finding> findingsAt(String place) {
    return findings.stream().filter(finding -> finding.rule().place().equals(place)).toList();
  }

  /// How far a section has come.
  public SectionProgress progressOf(Section section) {
    return sections.stream()
        .filter(one -> one.section().id().equals(section.id()))
        .findFirst()
        .orElseThrow();
  }

  private static void sort(
      NamedCondition condition,
      Item item,
      Assessment assessment,
      SequencedSet<String> asked,
      List<NotAsked> notAsked) {
    boolean certainlyNot = Conditions.check(condition.when(), assessment) == Truth.FALSE;
    if (certainlyNot && condition.otherwise() != null) {
      notAsked.add(new NotAsked(item, condition.otherwise()));
    } else {
      asked.add(item.id());
    }
  }

  private static boolean lacksExample(Item.Checkpoint checkpoint, Assessment assessment) {
    Answer answer = assessment.answers().get(checkpoint.id());
    return checkpoint.exampleQuestion() != null
        && answer != null
        && answer.value() == AnswerValue.YES
        && answer.note().isBlank();
  }

  private static Map<AnswerValue, Integer> counts(
      Assessment assessment, List<Item.Checkpoint> asked) {
    Map<AnswerValue, Integer> counts = new EnumMap<>(AnswerValue.class);
    for (AnswerValue value : AnswerValue.values()) {
      counts.put(value, 0);
    }
    asked.stream()
        .flatMap(one -> assessment.valueOf(one.id()).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
