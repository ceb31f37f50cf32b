@NullMarked
package ca.rmtreflect.content;

import org.jspecify.annotations.NullMarked;
