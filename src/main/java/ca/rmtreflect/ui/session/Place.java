package ca.rmtreflect.ui.session;

/// Where the person is: among the years, or in one of them.
public sealed interface Place {

  Page page();

  /// No year is open.
  record AtHome(Page.OfHome page) implements Place {}

  /// A year is open.
  record InYear(OpenYear year, Page.OfYear page) implements Place {}

  /// Where a page is, from where the window is now.
  static Place of(Page page, State from) {
    return switch (page) {
      case Page.OfHome home -> new AtHome(home);
      case Page.OfYear ofYear -> {
        OpenYear year = from.year();
        yield new InYear(year, PageOrder.orNearest(ofYear, year));
      }
    };
  }
}
