package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.i18n.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Shares out the first page of the compact record, so that it never overflows.
///
/// It counts characters and lines before anything is laid out, and where the languages differ it
/// takes the longer one: a record has the same rows in both, in every format and on every paper.
/// Heights are points of the style sheet for print, lengths are characters of an A4 sheet's width
/// on a Letter sheet's height.
///
/// In two languages, or where a person has much to say of themselves, there is no room to sign.
record FirstPageRoom(int accounts, int actions, boolean bilingual, boolean signed) {

  /// The longest name of an account, and the longest action.
  static final int NAME = 36;

  static final int ACTION = 94;

  private static final int MOST_ACCOUNTS = 6;
  private static final int MOST_ACTIONS = 5;

  /// What is left between the margins, less a reserve.
  private static final double PAGE = 735 - 8;

  /// So many rows are worth more than the declaration on the same page.
  private static final int LEAST = 4;

  private static final double ROW = 14.4;
  private static final double LINE = 13.3;
  private static final double SMALL_LINE = 11;

  private static final int TITLES_LINE = 52;
  private static final int SECTION_LINE = 30;
  private static final int ABOUT_LINE = 102;
  private static final int STATEMENT_LINE = 84;
  private static final int LEGEND_LINE = 130;
  private static final int NAME_LINE = 42;

  static FirstPageRoom of(ReportInput input) {
    boolean bilingual = input.choices().language() == ReportLanguage.BILINGUAL;
    FirstPageRoom whole = new FirstPageRoom(MOST_ACCOUNTS, MOST_ACTIONS, bilingual, !bilingual);
    List<ReportInput> spoken = Stream.of(Language.values()).map(input::in).toList();
    double used =
        bilingual
            ? whole.usedByBoth(spoken)
            : spoken.stream().mapToDouble(whole::used).max().orElseThrow();
    double toSign = spoken.stream().mapToDouble(FirstPageRoom::toSign).max().orElseThrow();
    int accounts = Math.min(MOST_ACCOUNTS, CompactSummary.toLookAt(input).size());
    int actions = Math.min(MOST_ACTIONS, ActionsByDate.open(input).size());
    boolean signed = !bilingual && used + toSign + ROW * Math.min(LEAST, accounts + actions) < PAGE;
    int rows = (int) ((PAGE - used - (signed ? toSign : 0)) / ROW);
    return shared(rows, new FirstPageRoom(accounts, actions, bilingual, signed));
  }

  /// Takes rows from whoever has more of them until all fit.
  private static FirstPageRoom shared(int rows, FirstPageRoom wanted) {
    int some = wanted.accounts();
    int others = wanted.actions();
    while (some + others > Math.max(rows, 0)) {
      if (some >= others) {
        some--;
      } else {
        others--;
      }
    }
    return new FirstPageRoom(some, others, wanted.bilingual(), wanted.signed());
  }

  /// How many of the titles stand on two lines, or in two languages on a line each.
  int titles(List<LocalizedText> titles) {
    return fitting(
        titles, bilingual ? TITLES_LINE : 2 * TITLES_LINE, (title, language) -> title.in(language));
  }

  /// How many of the reasons stand on a line.
  int gaps(List<AccountGap> gaps) {
    return fitting(
        gaps,
        bilingual ? 32 : 70,
        (gap, language) -> Messages.of(language).word("report.gap.", gap));
  }

  /// The height of all but the rows of accounts and actions.
  private double used(ReportInput input) {
    double who =
        CompactFirstPage.who(input).lines().stream()
            .mapToDouble(line ->
                4.7 + LINE * Math.max(lines(line.getFirst(), 42), lines(line.getLast(), 27)))
            .sum();
    double about = 4.5 + SMALL_LINE * lines(CompactFirstPage.about(input), ABOUT_LINE);
    double strip =
        input.sections(SectionKind.CHECKPOINTS).stream()
            .mapToDouble(section -> row(section, input))
            .sum();
    double legend = 4 + 10 * lines(SectionStrip.legend(input).plain().length(), LEGEND_LINE);
    return 112 + who + about + 45 + strip + legend + 29.5 + 43 + 11;
  }

  /// The height of the declaration.
  private static double toSign(ReportInput input) {
    int statement = lines(input.words().plain("declaration.statement").length(), STATEMENT_LINE);
    int name = lines(input.assessment().declaration().name().length(), NAME_LINE);
    return 76 + 10 * statement + LINE * (name - 1);
  }

  private double usedByBoth(List<ReportInput> spoken) {
    double who =
        CompactFirstPage.who(spoken.getFirst()).lines().stream()
            .mapToDouble(line ->
                5
                    + 12.4
                        * Math.max(
                            2, 2 * Math.max(lines(line.getFirst(), 42), lines(line.getLast(), 27))))
            .sum();
    double about =
        spoken.stream()
            .mapToDouble(one -> 3 + SMALL_LINE * lines(CompactFirstPage.about(one), ABOUT_LINE))
            .sum();
    double strip =
        spoken.getFirst().sections(SectionKind.CHECKPOINTS).stream()
            .mapToDouble(section ->
                5
                    + 12
                        * Stream.of(Language.values())
                            .mapToInt(
                                one -> lines(section.title().in(one).length(), SECTION_LINE - 2))
                            .sum())
            .sum();
    return 142 + who + about + 45 + strip + 25 + 29.5 + 57 + 25;
  }

  private double row(Section section, ReportInput input) {
    List<LocalizedText> back = SectionStrip.toComeBackTo(section, input);
    int characters = longest(back, titles(back), (title, language) -> title.in(language));
    return section.title().in(input.words().language()).length() > SECTION_LINE
        ? 28.5
        : characters > TITLES_LINE ? 24 : 19;
  }

  private static int lines(Block.Pair pair, int characters) {
    return pair.values().stream()
        .mapToInt(value -> lines(value.plain().length(), characters))
        .sum();
  }

  private static int lines(int characters, int line) {
    return Math.max(1, (characters + line - 1) / line);
  }

  private static <T> int fitting(
      List<T> all, int characters, BiFunction<T, Language, String> word) {
    int fit = all.size();
    while (fit > 1 && longest(all, fit, word) > characters) {
      fit--;
    }
    return fit;
  }

  /// The characters of so many words in the longer language, and of the words that tell how many
  /// more there are.
  private static <T> int longest(List<T> all, int fit, BiFunction<T, Language, String> word) {
    int more = fit < all.size() ? 12 : 0;
    return more
        + Stream.of(Language.values())
            .mapToInt(language ->
                all.subList(0, fit).stream()
                    .mapToInt(one -> word.apply(one, language).length() + 2)
                    .sum())
            .max()
            .orElse(0);
  }
}
