package ca.rmtreflect.content;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountField.Kind;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.NamedCondition;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.MemberNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the conditions under which items are asked.
final class ConditionReader {

  private enum Type {
    ALWAYS,
    CHOSEN,
    ACCOUNT,
    ANY,
    ALL,
    NOT
  }

  /// Only a field with options of its own can be looked at.
  private static final List<AccountField> FIELDS =
      Arrays.stream(AccountField.values()).filter(field -> field.kind() == Kind.CHOICE).toList();

  private final PackNames names;

  ConditionReader(PackNames names) {
    this.names = names;
  }

  NamedCondition named(Cursor at) {
    Cursor named = at.object(MemberNames.of("id", "when").optionally("otherwise"));
    String id = names.conditions().define(named.get("id"));
    Optional<Condition> when = condition(named.get("when"));
    Cursor otherwise = named.get("otherwise");
    LocalizedText reason = Values.localizedOrNull(otherwise);
    boolean always = when.filter(Condition.Always.class::isInstance).isPresent();
    if (always && otherwise.isThere()) {
      otherwise.report(Code.NEEDLESS_OTHERWISE);
    } else if (when.isPresent() && !always && !otherwise.isThere()) {
      named.report(Code.MISSING_OTHERWISE);
    }
    return new NamedCondition(id, when.orElseGet(Condition.Always::new), reason);
  }

  /// Empty when it cannot be told what kind of condition this is.
  private Optional<Condition> condition(Cursor at) {
    return at.object()
        .required("type")
        .constant(Type.class)
        .map(type ->
            switch (type) {
              case ALWAYS -> always(at);
              case CHOSEN -> chosen(at.object(MemberNames.of("type", "item", "anyOf")));
              case ACCOUNT ->
                  account(at.object(MemberNames.of("type", "field").optionally("in", "notIn")));
              case ANY -> new Condition.Any(several(at));
              case ALL -> new Condition.All(several(at));
              case NOT -> not(at.object(MemberNames.of("type", "of")));
            });
  }

  private static Condition always(Cursor at) {
    at.object(MemberNames.of("type"));
    return new Condition.Always();
  }

  private Condition chosen(Cursor at) {
    Cursor item = at.get("item");
    String id = item.text().orElse("");
    if (item.isText()) {
      names.requireChoice(item, id);
    }
    List<String> options =
        at.get("anyOf").texts(1, (option, name) -> names.requireOption(option, id, name));
    return new Condition.Chosen(id, options);
  }

  private static Condition account(Cursor at) {
    Optional<AccountField> field = at.get("field").oneOf(FIELDS, AccountField::slug);
    boolean negated = at.get("notIn").isThere();
    if (at.get("in").isThere() == negated) {
      at.report(Code.EITHER_OR, "in", "notIn");
    }
    List<String> options =
        at.get(negated ? "notIn" : "in")
            .texts(
                1,
                (option, name) ->
                    field
                        .map(AccountField::options)
                        .filter(offered -> !offered.contains(name))
                        .ifPresent(offered ->
                            option.report(Code.NOT_OFFERED, name, String.join(", ", offered))));
    return new Condition.OfAccount(field.orElse(AccountField.PURPOSE), options, negated);
  }

  private List<Condition> several(Cursor at) {
    return at.object(MemberNames.of("type", "of")).get("of").list(1, this::condition).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Condition not(Cursor at) {
    return new Condition.Not(condition(at.get("of")).orElseGet(Condition.Always::new));
  }
}
