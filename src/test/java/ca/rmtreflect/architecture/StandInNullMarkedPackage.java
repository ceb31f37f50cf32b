package ca.rmtreflect.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// Finds classes whose package has no `@NullMarked` on its `package-info.java`.
final class StandInNullMarkedPackage extends ArchCondition<JavaClass> {

  StandInNullMarkedPackage() {
    super("stand in a package marked @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " stands in a package without @NullMarked"));
    }
  }
}
