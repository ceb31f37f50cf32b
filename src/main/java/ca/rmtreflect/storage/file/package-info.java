/// How bytes reach a disk and stay there. Knows nothing of what they mean.
@NullMarked
package ca.rmtreflect.storage.file;

import org.jspecify.annotations.NullMarked;
