package ca.rmtreflect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The hazards, by their numbers in `hazards.txt`, that a test stands against. `HazardsTest` sees
/// to it that each has one.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Hazard {
  int[] value();
}
