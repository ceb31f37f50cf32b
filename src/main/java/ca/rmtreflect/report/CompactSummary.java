package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import java.util.ArrayList;
import java.util.List;

/// The accounts that deserve a second look, by name and why, and the next actions by date.
final class CompactSummary {

  private final ReportInput input;
  private final FirstPageRoom room;
  private final TextMaker words;
  private final List<Block> blocks = new ArrayList<>();

  private CompactSummary(ReportInput input, FirstPageRoom room) {
    this.input = input;
    this.room = room;
    words = input.words();
  }

  static List<Block> of(ReportInput input, FirstPageRoom room) {
    CompactSummary summary = new CompactSummary(input, room);
    summary.accounts();
    summary.actions();
    return summary.blocks;
  }

  /// The accounts with something that deserves a second look.
  static List<Account> toLookAt(ReportInput input) {
    return input.assessment().accounts().stream()
        .filter(one -> !AccountGap.of(one, input.evaluation().asOf()).isEmpty())
        .toList();
  }

  private void accounts() {
    int all = input.assessment().accounts().size();
    List<Account> some = toLookAt(input);
    Text title =
        all == 0
            ? words.text("report.look.none")
            : some.isEmpty()
                ? words.text("report.look.fine", all)
                : words.text("report.look", all, some.size());
    blocks.add(new Block.Heading(1, title, "accounts-in-brief"));
    if (some.isEmpty()) {
      if (all > 0) {
        blocks.add(Lines.small(pointer("report.look.all", all, "accounts")));
      }
      return;
    }
    List<Account> shown = some.subList(0, Math.min(room.accounts(), some.size()));
    if (!shown.isEmpty()) {
      blocks.add(
          new Block.KeyValues(
              title, shown.stream().map(this::account).toList(), Block.KeyValues.Shape.ACCOUNTS));
    }
    int more = some.size() - shown.size();
    if (more > 0) {
      blocks.add(Lines.small(pointer("report.look.more", more, "accounts")));
    } else if (!room.bilingual()) {
      blocks.add(Lines.small(pointer("report.look.all", all, "accounts")));
    }
  }

  private Block.Pair account(Account account) {
    List<AccountGap> gaps = List.copyOf(AccountGap.of(account, input.evaluation().asOf()));
    int shown = room.gaps(gaps);
    List<Text> texts = new ArrayList<>();
    gaps.subList(0, shown).forEach(gap -> texts.add(words.word("report.gap.", gap)));
    if (shown < gaps.size()) {
      texts.add(words.quiet("report.strip.more", gaps.size() - shown));
    }
    return Lines.pair(
        input.accounts().briefName(account, FirstPageRoom.NAME),
        List.of(words.joined(texts, "; ")));
  }

  private void actions() {
    List<Action> open = ActionsByDate.open(input);
    int unwritten = Unwritten.of(input).size();
    Text title =
        open.isEmpty()
            ? words.text("report.next.title")
            : words.text("report.next.open", open.size());
    blocks.add(new Block.Heading(1, title, "open-actions"));
    List<Action> shown = open.subList(0, Math.min(room.actions(), open.size()));
    if (!shown.isEmpty()) {
      blocks.add(
          new Block.KeyValues(
              title,
              shown.stream()
                  .map(action ->
                      Lines.pair(
                          GlanceChapter.day(action.due(), words),
                          List.of(words.brief(action.text(), FirstPageRoom.ACTION))))
                  .toList(),
              Block.KeyValues.Shape.DAYS));
    }
    List<Text> rest = new ArrayList<>();
    int more = open.size() - shown.size();
    if (open.isEmpty()) {
      rest.add(words.text("report.glance.no-action"));
    } else {
      rest.add(pointer(more > 0 ? "report.next.more" : "report.next.all", more, "action-plan"));
    }
    if (unwritten > 0) {
      rest.add(words.text("report.next.unwritten", unwritten));
    }
    blocks.add(Lines.small(words.joined(rest, " ")));
  }

  /// Where the rest stands, as a link and as a page.
  private Text pointer(String key, int number, String anchor) {
    return new Text(
        List.of(
            Span.to(anchor, words.plain(key, number), words.language()),
            Span.page(anchor, words.plain("report.page-of", 0), words.language()),
            new Span(".", words.language(), Span.Weight.PLAIN)));
  }
}
