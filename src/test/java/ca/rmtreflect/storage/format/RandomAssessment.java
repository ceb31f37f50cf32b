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
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes up assessments that hold anything an assessment can hold. The same seed makes up the same
/// ones.
public final class RandomAssessment {

  private final Random random;

  public RandomAssessment(long seed) {
    random = new Random(seed);
  }

  public Assessment next() {
    return new Assessment(
        id(0),
        year(),
        oneOf(AssessmentState.values()),
        random.nextBoolean(),
        date(),
        instant(),
        maybe(this::date),
        maybe(() -> id(1)),
        new PackReference(id(2), NastyTexts.pick(random), NastyTexts.pick(random)),
        keyed(this::entry, Entry::item),
        list(this::account),
        random.nextBoolean(),
        maybe(this::carried),
        keyed(this::answer, Answer::checkpoint),
        keyed(this::entry, Entry::item),
        list(this::goal),
        list(this::action),
        new Declaration(NastyTexts.pick(random), maybe(this::date)));
  }

  private Entry entry(int index) {
    return new Entry(id(index), random.nextInt(9), value(), localized());
  }

  private Value value() {
    return switch (random.nextInt(3)) {
      case 0 -> new Value.Chosen(list(this::id));
      case 1 -> new Value.Written(text());
      default -> new Value.Dated(date());
    };
  }

  private Account account(int index) {
    Map<AccountField, Value> fields = new EnumMap<>(AccountField.class);
    for (AccountField field : AccountField.values()) {
      if (random.nextBoolean()) {
        fields.put(field, value(field));
      }
    }
    return new Account(id(index), fields);
  }

  private Value value(AccountField field) {
    return switch (field.kind()) {
      case PLATFORM -> Value.Chosen.one(id(0));
      case CHOICE -> Value.Chosen.one(field.options().get(random.nextInt(field.options().size())));
      case LINE, TEXT -> new Value.Written(text());
      case DATE -> new Value.Dated(date());
    };
  }

  private Answer answer(int index) {
    return new Answer(
        id(index),
        random.nextInt(9),
        maybe(() -> oneOf(AnswerValue.values())),
        text(),
        text(),
        text(),
        random.nextBoolean(),
        maybe(this::date),
        maybe(this::date),
        localized());
  }

  private Carried carried() {
    return new Carried(
        1 + random.nextInt(9999), keyed(this::answer, Answer::checkpoint), list(this::id));
  }

  private Action action(int index) {
    Origin origin =
        switch (random.nextInt(3)) {
          case 0 -> new Origin.FromCheckpoint(id(0));
          case 1 -> new Origin.FromAccount(id(0), oneOf(AccountGap.values()));
          default -> new Origin.Own();
        };
    return new Action(
        id(index),
        origin,
        text(),
        maybe(this::date),
        oneOf(ActionState.values()),
        maybe(this::date),
        text(),
        maybe(this::year));
  }

  private Goal goal(int index) {
    return new Goal(
        id(index),
        text(),
        text(),
        maybe(this::date),
        text(),
        text(),
        maybe(this::date),
        maybe(this::year),
        maybe(() -> id(0)));
  }

  private Integer year() {
    return 1 + random.nextInt(9999);
  }

  private FreeText text() {
    return random.nextInt(4) == 0
        ? FreeText.EMPTY
        : new FreeText(NastyTexts.pick(random), oneOf(Language.values()));
  }

  private LocalizedText localized() {
    return new LocalizedText("? " + NastyTexts.pick(random), "?\u00a0" + NastyTexts.pick(random));
  }

  private String id(int index) {
    return index + "-" + Integer.toHexString(random.nextInt());
  }

  private LocalDate date() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
  }

  private Instant instant() {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? supplier.get() : null;
  }

  private <T> List<T> list(IntFunction<T> element) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(element).toList();
  }

  private <T> SequencedMap<String, T> keyed(IntFunction<T> element, Function<T, String> key) {
    SequencedMap<String, T> map = new LinkedHashMap<>();
    list(element).forEach(one -> map.put(key.apply(one), one));
    return map;
  }
}
