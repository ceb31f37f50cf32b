@NullMarked
package ca.rmtreflect.storage;

import org.jspecify.annotations.NullMarked;
