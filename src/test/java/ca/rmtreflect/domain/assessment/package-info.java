@NullMarked
package ca.rmtreflect.domain.assessment;

import org.jspecify.annotations.NullMarked;
