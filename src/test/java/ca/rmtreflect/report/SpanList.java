package ca.rmtreflect.report;

import java.util.List;

/// Every run of text of a record, in order.
final class SpanList {

  private SpanList() {}

  static List<Span> of(Report report) {
    return SpanChange.spans(report.blocks());
  }
}
