@NullMarked
package ca.rmtreflect.domain.pack;

import org.jspecify.annotations.NullMarked;
