/// What an assessment looks like in a file: bytes in, meaning out, and back. Touches no disk.
@NullMarked
package ca.rmtreflect.storage.format;

import org.jspecify.annotations.NullMarked;
