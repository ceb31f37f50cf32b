@NullMarked
package ca.rmtreflect.storage.format;

import org.jspecify.annotations.NullMarked;
