@NullMarked
package ca.rmtreflect.language;

import org.jspecify.annotations.NullMarked;
