package ca.rmtreflect.report;

import ca.rmtreflect.i18n.Messages;

/// The words around the two numbers of "page 2 of 5", for writers whose format fills in the numbers
/// itself.
public record PageLabel(String before, String between, String after) {

  private static final String PAGE = "\u0001";
  private static final String PAGES = "\u0002";

  /// The label in the language of the messages.
  public static PageLabel of(Messages messages) {
    String label = messages.text("report.page", PAGE, PAGES);
    int page = label.indexOf(PAGE);
    int pages = label.indexOf(PAGES);
    if (page < 0 || pages < page) {
      throw new IllegalStateException("report.page must hold the page, then the pages: " + label);
    }
    return new PageLabel(
        label.substring(0, page), label.substring(page + 1, pages), label.substring(pages + 1));
  }
}
