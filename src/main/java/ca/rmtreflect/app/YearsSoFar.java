package ca.rmtreflect.app;

import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What is known of the years while their files are still being read, side by side. Each step is
/// told in its turn.
final class YearsSoFar {

  private final YearLister lister;
  private final Consumer<YearList> tell;
  private final NavigableSet<String> unread = new TreeSet<>();
  private final NavigableMap<String, Row> rows = new TreeMap<>();

  /// What a file turned out to be.
  sealed interface Row {

    record Year(YearSummary summary) implements Row {}

    record Trouble(YearInTrouble trouble) implements Row {}
  }

  YearsSoFar(YearLister lister, Consumer<YearList> tell) {
    this.lister = lister;
    this.tell = tell;
  }

  /// The years of which there are files.
  synchronized void found(Collection<String> ids) {
    unread.addAll(ids);
    tell.accept(list(new YearList.Reach.Reading(List.copyOf(unread)), List.of(), List.of()));
  }

  /// A file was read; it may turn out to be no year at all.
  void read(String id, Optional<Listing.Listed> listed) {
    Optional<Row> row = listed.map(lister::row);
    synchronized (this) {
      unread.remove(id);
      row.ifPresent(known -> rows.put(id, known));
      tell.accept(list(new YearList.Reach.Reading(List.copyOf(unread)), List.of(), List.of()));
    }
  }

  /// Everything.
  synchronized YearList whole(List<OtherFile> others, List<BinnedYear> bin) {
    return list(new YearList.Reach.Seen(), others, bin);
  }

  private YearList list(YearList.Reach reach, List<OtherFile> others, List<BinnedYear> bin) {
    return new YearList(
        reach,
        rows.values().stream()
            .<YearSummary>mapMulti((row, years) -> {
              if (row instanceof Row.Year(var summary)) {
                years.accept(summary);
              }
            })
            .toList(),
        rows.values().stream()
            .<YearInTrouble>mapMulti((row, troubles) -> {
              if (row instanceof Row.Trouble(var trouble)) {
                troubles.accept(trouble);
              }
            })
            .toList(),
        others,
        bin);
  }
}
