package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;

/// Every run of text of a record, in order.
final class SpanList {

  private SpanList() {}

  static List<Span> of(Report report) {
    List<Span> spans = new ArrayList<>();
    new SpanChange(
            span -> {
              spans.add(span);
              return span;
            })
        .of(report.blocks());
    return spans;
  }
}
