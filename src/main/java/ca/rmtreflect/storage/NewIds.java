package ca.rmtreflect.storage;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;

/// Makes ids for new assessments: the year, for the person who looks into the folder, and eight
/// characters that no other has.
record NewIds(FolderContents contents, Random random) {

  String next(int year) throws IOException {
    return unused(year + "-");
  }

  /// For what is made from another file.
  String copy(int year) throws IOException {
    return unused(year + "-copy-");
  }

  private String unused(String start) throws IOException {
    while (true) {
      String id = start + HexFormat.of().toHexDigits(random.nextInt());
      if (!contents.isTaken(id)) {
        return id;
      }
    }
  }
}
