package ca.rmtreflect.storage.format;

import ca.rmtreflect.json.Cursor;

/// What a file says of itself: which format it has, how old a program may write it back, which
/// program wrote it, and how many times it was saved.
record Header(int format, int minReader, String program, long seq) {

  static Header read(Cursor file) {
    return new Header(
        (int) file.required("format").integer(1, Integer.MAX_VALUE),
        (int) file.required("minReader").integer(1, Integer.MAX_VALUE),
        file.required("program").text().orElse(""),
        file.required("seq").integer(0, AssessmentFormat.MOST_SAVES));
  }
}
