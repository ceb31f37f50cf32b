package ca.rmtreflect.storage.file;

import java.io.IOException;

/// Something that a disk is asked for.
@FunctionalInterface
interface DiskQuestion<T> {

  T answer() throws IOException;
}
