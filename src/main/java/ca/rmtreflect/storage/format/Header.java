package ca.rmtreflect.storage.format;

/// What a file says of itself: which format it has, how old a program may write it back, which
/// program wrote it, and how many times it was saved.
record Header(int format, int minReader, String program, long seq) {

  static Header read(Members file) {
    return new Header(
        file.integer("format", 1),
        file.integer("minReader", 1),
        file.text("program"),
        file.number("seq", 0, AssessmentFormat.MOST_SAVES));
  }
}
