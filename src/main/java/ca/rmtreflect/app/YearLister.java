package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.PackReference;
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
import java.util.function.Function;

/// Looks through the data folder. Whatever is there is listed: as a year, or as one that cannot be
/// opened and why, or as some other file. `left` knows the page on which a year was left.
record YearLister(
    AssessmentReader reader,
    Bin bin,
    Function<PackReference, Optional<Pack>> packs,
    Function<String, Optional<Page.OfYear>> left,
    ZoneId zone) {

  YearList list() {
    try {
      Listing listing = reader.list();
      List<YearSummary> years = new ArrayList<>();
      List<YearInTrouble> inTrouble = new ArrayList<>();
      for (Listing.Listed listed : listing.assessments()) {
        try {
          sort(listed, years, inTrouble);
        } catch (RuntimeException | Error mistake) {
          // A mistake of the program over one year must not hide the others.
          inTrouble.add(new YearInTrouble(listed.id(), FileTrouble.Kind.NOT_FETCHED));
        }
      }
      List<OtherFile> others =
          listing.others().stream()
              .map(path -> new OtherFile(path.toString(), ErrorPages.name(path)))
              .toList();
      return new YearList(new YearList.Reach.Seen(), years, inTrouble, others, binned());
    } catch (IOException e) {
      return YearList.unreadable("failure." + Slug.of(reader.reason(e)));
    }
  }

  /// A list with the year that is not on the disk yet, so that the person finds it again.
  YearList with(YearList list, Optional<Assessment> unsaved) {
    List<YearSummary> years = new ArrayList<>(list.years());
    List<YearInTrouble> inTrouble = new ArrayList<>(list.inTrouble());
    unsaved.ifPresent(year -> {
      boolean isListed =
          years.stream().anyMatch(one -> one.id().equals(year.id()))
              || inTrouble.stream().anyMatch(one -> one.id().equals(year.id()));
      if (!isListed) {
        add(year, false, years, inTrouble);
      }
    });
    return new YearList(list.reach(), years, inTrouble, list.others(), list.bin());
  }

  private void sort(Listing.Listed listed, List<YearSummary> years, List<YearInTrouble> inTrouble) {
    switch (listed.found()) {
      case Reading.Whole(var assessment, _) -> add(assessment, false, years, inTrouble);
      case Reading.Newer(var assessment, _) -> add(assessment, true, years, inTrouble);
      case Reading.Unreadable why ->
          inTrouble.add(new YearInTrouble(listed.id(), ErrorPages.kind(why)));
    }
  }

  private void add(
      Assessment assessment,
      boolean newer,
      List<YearSummary> years,
      List<YearInTrouble> inTrouble) {
    packs
        .apply(assessment.pack())
        .ifPresentOrElse(
            pack -> {
              LocalDateTime changed = LocalDateTime.ofInstant(assessment.changedAt(), zone);
              Evaluation evaluation = Evaluation.of(pack, assessment, changed.toLocalDate());
              years.add(
                  new YearSummary(
                      assessment.id(),
                      assessment.year(),
                      assessment.state(),
                      assessment.sample(),
                      evaluation.counts(),
                      evaluation.askedCheckpoints(),
                      changed,
                      assessment.finishedOn(),
                      newer,
                      DataFolder.isCopy(assessment.id()),
                      openActions(followed(assessment)),
                      wayOn(pack, assessment, evaluation)));
            },
            () -> inTrouble.add(new YearInTrouble(assessment.id(), FileTrouble.Kind.NO_QUESTIONS)));
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
