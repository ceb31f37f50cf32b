@NullMarked
package ca.rmtreflect.domain.evaluation;

import org.jspecify.annotations.NullMarked;
