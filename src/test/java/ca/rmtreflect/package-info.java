@NullMarked
package ca.rmtreflect;

import org.jspecify.annotations.NullMarked;
