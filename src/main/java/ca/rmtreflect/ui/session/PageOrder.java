package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.Progress;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The order of a year's pages, as it follows from what is asked.
public final class PageOrder {

  private PageOrder() {}

  /// Every page from the first section to the finish; the overview stands outside.
  public static List<Page.OfYear> of(Pack pack, Evaluation evaluation) {
    return pack.sections().stream().flatMap(section -> pages(section, evaluation)).toList();
  }

  /// The page after this one. The last leads to the confirmation, the confirmation to the overview.
  public static Page.OfYear next(Page.OfYear page, Pack pack, Evaluation evaluation) {
    return switch (page) {
      case Page.AccountForm _ -> new Page.Accounts();
      case Page.Done _, Page.Export _ -> new Page.Overview();
      case Page.Overview _ -> at(of(pack, evaluation), 0).orElse(page);
      case Page.Finish _ -> new Page.Done();
      case Page.Checkpoint(var id) -> neighbour(id, 1, pack, evaluation);
      case Page.Profile _,
          Page.Accounts _,
          Page.Outlook _,
          Page.Actions _,
          Page.Changes _,
          Page.Check _ ->
          neighbour(page, 1, of(pack, evaluation));
    };
  }

  /// The page before this one; the first leads back to the overview.
  public static Page.OfYear back(Page.OfYear page, Pack pack, Evaluation evaluation) {
    return switch (page) {
      case Page.AccountForm _ -> new Page.Accounts();
      case Page.Overview _, Page.Done _, Page.Export _ -> new Page.Overview();
      case Page.Checkpoint(var id) -> neighbour(id, -1, pack, evaluation);
      case Page.Profile _,
          Page.Accounts _,
          Page.Outlook _,
          Page.Actions _,
          Page.Changes _,
          Page.Check _,
          Page.Finish _ ->
          neighbour(page, -1, of(pack, evaluation));
    };
  }

  /// The pages of a section, in order; none when nothing of it is asked.
  public static Stream<Page.OfYear> pages(Section section, Evaluation evaluation) {
    return pages(section, evaluation.asked()::contains, evaluation.followsAnother());
  }

  private static Stream<Page.OfYear> pages(
      Section section, Predicate<String> asked, boolean followsAnother) {
    return switch (section.kind()) {
      case PROFILE -> Stream.of(new Page.Profile());
      case ACCOUNTS -> Stream.of(new Page.Accounts());
      case CHECKPOINTS ->
          section.checkpoints().stream()
              .filter(checkpoint -> asked.test(checkpoint.id()))
              .map(checkpoint -> new Page.Checkpoint(checkpoint.id()));
      case OUTLOOK -> Stream.of(new Page.Outlook());
      case ACTIONS -> Stream.of(new Page.Actions());
      case FINISH ->
          Stream.concat(
              followsAnother ? Stream.of(new Page.Changes()) : Stream.of(),
              Stream.of(new Page.Check(), new Page.Finish()));
    };
  }

  /// Where a click on a section leads: to its first unanswered checkpoint, else to its first page.
  /// What has changed since the year before has a line of its own.
  public static Optional<Page.OfYear> entry(Section section, Evaluation evaluation) {
    return evaluation.unanswered().stream()
        .filter(section.checkpoints()::contains)
        .<Page.OfYear>map(checkpoint -> new Page.Checkpoint(checkpoint.id()))
        .findFirst()
        .or(() ->
            pages(section, evaluation).filter(page -> !(page instanceof Page.Changes)).findFirst());
  }

  /// Where work goes on when no page is remembered: the first section that is not completed.
  public static Page.OfYear resume(Pack pack, Evaluation evaluation) {
    return pack.sections().stream()
        .filter(section -> !isSettled(evaluation.progressOf(section).progress()))
        .flatMap(section -> entry(section, evaluation).stream())
        .findFirst()
        .orElse(new Page.Overview());
  }

  /// The section to which a page belongs; empty for pages about the whole year.
  public static Optional<Section> sectionOf(Page.OfYear page, Pack pack) {
    return page instanceof Page.Checkpoint(var id)
        ? pack.sectionOf(id)
        : page.section()
            .flatMap(kind ->
                pack.sections().stream().filter(section -> section.kind() == kind).findFirst());
  }

  /// The page itself or, when what it shows is gone, the one that lists such things.
  static Page.OfYear orNearest(Page.OfYear page, OpenYear year) {
    return switch (page) {
      case Page.AccountForm(var id) ->
          year.assessment().account(id).isPresent() ? page : new Page.Accounts();
      case Page.Checkpoint(var id) ->
          year.pack().checkpoint(id).isPresent() ? page : new Page.Overview();
      case Page.Changes _ -> year.evaluation().followsAnother() ? page : new Page.Check();
      case Page.Done _ -> year.isReadOnly() ? page : new Page.Overview();
      case Page.Overview _,
          Page.Profile _,
          Page.Accounts _,
          Page.Outlook _,
          Page.Actions _,
          Page.Check _,
          Page.Finish _,
          Page.Export _ ->
          page;
    };
  }

  private static boolean isSettled(Progress progress) {
    return switch (progress) {
      case COMPLETED, NOTHING_ASKED -> true;
      case NOT_STARTED, IN_PROGRESS -> false;
    };
  }

  private static Page.OfYear neighbour(Page.OfYear page, int step, List<Page.OfYear> pages) {
    return at(pages, pages.indexOf(page) + step).orElse(new Page.Overview());
  }

  /// A checkpoint that is not asked any more still has its place among the others.
  private static Page.OfYear neighbour(String id, int step, Pack pack, Evaluation evaluation) {
    List<Page.OfYear> pages = of(pack, evaluation);
    List<Page.OfYear> every =
        pack.sections().stream()
            .flatMap(section -> pages(section, _ -> true, evaluation.followsAnother()))
            .toList();
    int place = every.indexOf(new Page.Checkpoint(id));
    for (int i = place + step; place >= 0 && i >= 0 && i < every.size(); i += step) {
      if (pages.contains(every.get(i))) {
        return every.get(i);
      }
    }
    return new Page.Overview();
  }

  private static Optional<Page.OfYear> at(List<Page.OfYear> pages, int index) {
    return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index));
  }
}
