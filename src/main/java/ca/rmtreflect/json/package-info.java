@NullMarked
package ca.rmtreflect.json;

import org.jspecify.annotations.NullMarked;
