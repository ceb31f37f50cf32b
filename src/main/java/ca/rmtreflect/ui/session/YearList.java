package ca.rmtreflect.ui.session;

import java.util.List;

/// What lies in the folder of the years, as far as it could be looked at.
public record YearList(
    Reach reach,
    List<YearSummary> years,
    List<YearInTrouble> inTrouble,
    List<OtherFile> others,
    List<BinnedYear> bin) {

  /// Nobody has looked yet.
  public static final YearList UNSEEN =
      new YearList(new Reach.NotYet(), List.of(), List.of(), List.of(), List.of());

  public YearList {
    years = List.copyOf(years);
    inTrouble = List.copyOf(inTrouble);
    others = List.copyOf(others);
    bin = List.copyOf(bin);
  }

  /// The folder itself could not be looked at, for the reason that a message gives.
  public static YearList unreadable(String words) {
    return new YearList(new Reach.Failed(words), List.of(), List.of(), List.of(), List.of());
  }

  /// The ids of the years of which nothing but the name is known yet.
  public List<String> unread() {
    return reach instanceof Reach.Reading(var unread) ? unread : List.of();
  }

  /// Whether there is nothing at all, and that is certain.
  public boolean isEmpty() {
    return reach instanceof Reach.Seen && years.isEmpty() && inTrouble.isEmpty();
  }

  /// Whether the folder was looked at.
  public sealed interface Reach {

    record NotYet() implements Reach {}

    /// The files of these years, named by their ids, are still to be read.
    record Reading(List<String> unread) implements Reach {
      public Reading {
        unread = List.copyOf(unread);
      }
    }

    record Seen() implements Reach {}

    record Failed(String words) implements Reach {}
  }

  /// A year that is there and cannot be opened, at least not now.
  public record YearInTrouble(String id, FileTrouble.Kind kind) {

    public String title() {
      return FileTrouble.title(id);
    }
  }

  /// A file in the folder that is none of the years, such as a copy made by a sync tool.
  public record OtherFile(String path, String name) {}

  /// A year in the bin. It may not be readable any more.
  public record BinnedYear(String id, String title) {}
}
