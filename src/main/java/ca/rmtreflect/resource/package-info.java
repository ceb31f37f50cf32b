@NullMarked
package ca.rmtreflect.resource;

import org.jspecify.annotations.NullMarked;
