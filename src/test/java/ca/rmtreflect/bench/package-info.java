/// Measurements, run by the profile `bench` and no test.
@NullMarked
package ca.rmtreflect.bench;

import org.jspecify.annotations.NullMarked;
