/// A reader that knows the file format by its description alone.
@NullMarked
package ca.rmtreflect.reader;

import org.jspecify.annotations.NullMarked;
