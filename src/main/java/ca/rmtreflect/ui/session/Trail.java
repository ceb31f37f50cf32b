package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.pack.Pack;
import org.jspecify.annotations.Nullable;

/// Where the person comes from: the page of the year on which they last worked, and the visit that
/// they are on.
public record Trail(Page.@Nullable OfYear lastWorked, @Nullable Visit visit) {

  /// A visit to a page from a field of another one, where Continue and Back lead again.
  public record Visit(Page.OfYear to, Page.OfYear from, String field) {}

  /// Nowhere in the year yet.
  public static final Trail NONE = new Trail(null, null);

  /// The trail once the person has come to a place. A visit lasts as long as they stay in the
  /// section that they came to see.
  Trail to(Place place) {
    return switch (place) {
      case Place.AtHome _ -> NONE;
      case Place.InYear(var year, var page) ->
          new Trail(
              page.section().isPresent() ? page : lastWorked,
              isStillOn(page, year.pack()) ? visit : null);
    };
  }

  private boolean isStillOn(Page.OfYear page, Pack pack) {
    return visit != null
        && PageOrder.sectionOf(page, pack).equals(PageOrder.sectionOf(visit.to(), pack));
  }
}
