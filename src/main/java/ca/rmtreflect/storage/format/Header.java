package ca.rmtreflect.storage.format;

import ca.rmtreflect.json.Cursor;

/// What a file says of itself: which format it has, how old a program may write it back, which
/// program wrote it, and how many times it was saved.
record Header(int format, int minReader, String program, long seq) {

  static Header read(Cursor file) {
    return new Header(
        file.requiredInt("format", 1),
        file.requiredInt("minReader", 1),
        file.requiredText("program"),
        file.required("seq").integer(0, AssessmentFormat.MOST_SAVES));
  }
}
