@NullMarked
package ca.rmtreflect.app;

import org.jspecify.annotations.NullMarked;
