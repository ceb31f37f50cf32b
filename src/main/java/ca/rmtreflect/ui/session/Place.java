package ca.rmtreflect.ui.session;

/// Where the person is: among the years, or in one of them.
public sealed interface Place {

  Page page();

  /// No year is open.
  record AtHome(Page.OfHome page) implements Place {}

  /// A year is open.
  record InYear(OpenYear year, Page.OfYear page) implements Place {}
}
