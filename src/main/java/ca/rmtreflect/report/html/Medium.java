package ca.rmtreflect.report.html;

/// What the markup is for: a browser, or the sheets of the PDF.
enum Medium {
  SCREEN,
  PAPER
}
