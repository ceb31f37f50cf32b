package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.Bin;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import ca.rmtreflect.ui.session.YearSummary.WayOn;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks through the data folder. Whatever is there is listed: as a year, or as one that cannot be
/// opened and why, or as some other file. `left` knows the page on which a year was left.
record YearLister(
    AssessmentReader reader,
    Bin bin,
    Function<Assessment, Pack> packs,
    Function<String, Optional<Page.OfYear>> left,
    ZoneId zone) {

  /// `soFar` is told what is known as it becomes known, from several threads, one after the other:
  /// first the years of which only the names were seen.
  YearList list(Consumer<YearList> soFar) {
    try {
      YearsSoFar years = new YearsSoFar(this, soFar);
      Listing listing = reader.list(years::found, years::read);
      List<OtherFile> others =
          listing.others().stream()
              .map(path -> new OtherFile(path.toString(), ErrorPages.name(path)))
              .toList();
      return years.whole(others, binned());
    } catch (IOException e) {
      return YearList.unreadable("failure." + Slug.of(reader.reason(e)));
    }
  }

  /// A list with the year that is not on the disk yet, so that the person finds it again.
  YearList with(YearList list, Optional<Assessment> unsaved) {
    List<YearSummary> years = new ArrayList<>(list.years());
    unsaved.ifPresent(year -> {
      boolean isListed =
          years.stream().anyMatch(one -> one.id().equals(year.id()))
              || list.inTrouble().stream().anyMatch(one -> one.id().equals(year.id()));
      if (!isListed) {
        years.add(summary(year, false));
      }
    });
    return new YearList(list.reach(), years, list.inTrouble(), list.others(), list.bin());
  }

  /// A year as it is listed, or why it cannot be opened; a mistake of the program over one must not
  /// hide the others.
  YearsSoFar.Row row(Listing.Listed listed) {
    try {
      return switch (listed.found()) {
        case Reading.Whole(var assessment, _) ->
            new YearsSoFar.Row.Year(summary(assessment, false));
        case Reading.Newer(var assessment, _) -> new YearsSoFar.Row.Year(summary(assessment, true));
        case Reading.Unreadable why -> trouble(listed, ErrorPages.kind(why));
      };
    } catch (RuntimeException | Error mistake) {
      return trouble(listed, FileTrouble.Kind.NOT_FETCHED);
    }
  }

  private static YearsSoFar.Row trouble(Listing.Listed listed, FileTrouble.Kind kind) {
    return new YearsSoFar.Row.Trouble(new YearInTrouble(listed.id(), kind));
  }

  private YearSummary summary(Assessment assessment, boolean newer) {
    Pack pack = packs.apply(assessment);
    LocalDateTime changed = LocalDateTime.ofInstant(assessment.changedAt(), zone);
    Evaluation evaluation = Evaluation.of(pack, assessment, changed.toLocalDate());
    return new YearSummary(
        assessment.id(),
        assessment.year(),
        assessment.state(),
        assessment.sample(),
        evaluation.counts(),
        evaluation.askedCheckpoints(),
        changed,
        assessment.finishedOn(),
        newer || pack.isRecorded(),
        DataFolder.isCopy(assessment.id()),
        openActions(followed(assessment)),
        wayOn(pack, assessment, evaluation),
        assessment.pack());
  }

  /// What was entered after it was finished is looked up on the disk; where that cannot be read,
  /// the year is listed as it was signed.
  private Assessment followed(Assessment assessment) {
    if (!assessment.isFinished()) {
      return assessment;
    }
    try {
      return reader.followUps().read(assessment.id()).on(assessment);
    } catch (IOException _) {
      return assessment;
    }
  }

  private static List<Action> openActions(Assessment assessment) {
    return assessment.actions().stream()
        .filter(action -> action.isOpen() && !action.text().isBlank())
        .sorted(
            Comparator.comparing(action -> Objects.requireNonNullElse(action.due(), LocalDate.MAX)))
        .toList();
  }

  private WayOn wayOn(Pack pack, Assessment assessment, Evaluation evaluation) {
    Page.OfYear page =
        left.apply(assessment.id())
            .filter(one -> PageOrder.sectionOf(one, pack).isPresent())
            .orElseGet(() -> PageOrder.resume(pack, evaluation));
    return new WayOn(page, PageOrder.sectionOf(page, pack).map(Section::title).orElse(null));
  }

  private List<BinnedYear> binned() throws IOException {
    return bin.list().stream().map(YearLister::binned).toList();
  }

  private static BinnedYear binned(Listing.Listed listed) {
    String title =
        listed
            .found()
            .shown()
            .map(assessment -> Integer.toString(assessment.year()))
            .orElseGet(() -> FileTrouble.title(listed.id()));
    return new BinnedYear(listed.id(), title);
  }
}
