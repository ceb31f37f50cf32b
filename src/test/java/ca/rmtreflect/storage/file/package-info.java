@NullMarked
package ca.rmtreflect.storage.file;

import org.jspecify.annotations.NullMarked;
