@NullMarked
package ca.rmtreflect.domain.discretion;

import org.jspecify.annotations.NullMarked;
