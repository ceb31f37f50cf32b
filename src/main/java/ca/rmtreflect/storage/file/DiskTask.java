package ca.rmtreflect.storage.file;

import java.io.IOException;

/// Something that is done to a disk.
@FunctionalInterface
public interface DiskTask {

  void run() throws IOException;
}
