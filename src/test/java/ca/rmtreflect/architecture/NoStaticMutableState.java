package ca.rmtreflect.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.Format;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;

/// Finds static fields that are not final, that are final but of a type that changes, and
/// collections that a static initializer builds by hand where `List.of` and its kin would do.
final class NoStaticMutableState extends ArchCondition<JavaClass> {

  private static final List<Class<?>> CHANGING =
      List.of(
          Appendable.class,
          Calendar.class,
          Date.class,
          Executor.class,
          Format.class,
          Lock.class,
          Thread.class,
          ThreadLocal.class);
  private static final List<String> CHANGING_ELSEWHERE =
      List.of("javafx.beans.value.WritableValue", "javafx.scene.Node", "javafx.beans.Observable");

  NoStaticMutableState() {
    super("keep no static mutable state");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(NoStaticMutableState::changes)
        .forEach(field -> violated(events, field, field.getDescription()));
    type.getStaticInitializer().stream()
        .flatMap(initializer -> initializer.getConstructorCallsFromSelf().stream())
        .filter(call -> !call.isDeclaredInLambda())
        .filter(NoStaticMutableState::makesCollection)
        .forEach(call -> violated(events, call, call.getDescription()));
  }

  private static boolean changes(JavaField field) {
    JavaClass type = field.getRawType();
    return !field.getModifiers().contains(JavaModifier.FINAL)
        || type.isArray()
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || CHANGING.stream().anyMatch(type::isAssignableTo)
        || CHANGING_ELSEWHERE.stream().anyMatch(type::isAssignableTo);
  }

  private static boolean makesCollection(JavaConstructorCall call) {
    JavaClass made = call.getTargetOwner();
    return made.isAssignableTo(Collection.class) || made.isAssignableTo(Map.class);
  }

  private static void violated(ConditionEvents events, Object where, String what) {
    events.add(SimpleConditionEvent.violated(where, what + " is static state that can change"));
  }
}
