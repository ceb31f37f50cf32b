package ca.rmtreflect.ui.find;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Everything that can be found in a year: its questions with their help, the notes on platforms,
/// and the person's own words. In the language of the window; the person's words in theirs.
public final class SearchIndex {

  /// What a text is.
  public enum Kind {
    QUESTION,
    HELP,
    PLATFORM,
    NOTE,
    ACCOUNT,
    ACTION
  }

  /// A text that holds what was looked for: from `start` to `end` first.
  public record Found(Kind kind, String text, int start, int end, Page.OfYear page) {}

  private record Indexed(Kind kind, String text, Folded folded, Page.OfYear page) {}

  private final List<Indexed> texts = new ArrayList<>();
  private final Context context;

  private SearchIndex(Context context) {
    this.context = context;
  }

  public static SearchIndex of(Context context) {
    SearchIndex index = new SearchIndex(context);
    index.fill(context.year());
    return index;
  }

  /// The texts that hold all of the words looked for, in the order of the year; none for nothing.
  public List<Found> find(String wanted) {
    String whole = Folded.of(wanted).plain().strip().replaceAll(" +", " ");
    if (whole.isEmpty()) {
      return List.of();
    }
    List<String> words = List.of(whole.split(" "));
    List<Found> found = new ArrayList<>();
    for (Indexed one : texts) {
      String plain = one.folded.plain();
      if (words.stream().allMatch(plain::contains)) {
        String marked = plain.contains(whole) ? whole : words.getFirst();
        int at = plain.indexOf(marked);
        found.add(
            new Found(
                one.kind,
                one.text,
                one.folded.origin(at),
                one.folded.origin(at + marked.length()),
                one.page));
      }
    }
    return found;
  }

  private void fill(OpenYear year) {
    List<Item.Checkpoint> asked =
        year.pack().checkpoints().stream()
            .filter(one -> year.evaluation().asked().contains(one.id()))
            .toList();
    for (Item.Checkpoint checkpoint : asked) {
      Page.Checkpoint page = new Page.Checkpoint(checkpoint.id());
      add(Kind.QUESTION, checkpoint.title(), page);
      add(Kind.QUESTION, checkpoint.question(), page);
      Answer answer = year.assessment().answers().get(checkpoint.id());
      if (answer != null) {
        add(answer.note(), page);
        add(answer.evidence(), page);
        add(answer.reason(), page);
      }
    }
    asked.forEach(this::addHelp);
    year.pack().platforms().forEach(this::addPlatform);
    addEntries(year.assessment().profile().values(), new Page.Profile());
    addEntries(year.assessment().reflections().values(), new Page.Outlook());
    for (Goal goal : year.assessment().goals()) {
      add(goal.text(), new Page.Outlook());
    }
    year.assessment().accounts().forEach(this::addAccount);
    for (Action action : year.assessment().actions()) {
      add(Kind.ACTION, action.text().text(), new Page.Actions());
    }
  }

  private void addHelp(Item.Checkpoint checkpoint) {
    Page.Checkpoint page = new Page.Checkpoint(checkpoint.id());
    add(Kind.HELP, checkpoint.why(), page);
    checkpoint.examples().forEach(example -> add(Kind.HELP, example, page));
    for (ReadyWords words : checkpoint.readyWords()) {
      add(Kind.HELP, words.text(), page);
    }
  }

  private void addPlatform(Platform platform) {
    Page.Accounts page = new Page.Accounts();
    String name = context.text(platform.name());
    add(Kind.PLATFORM, name + context.text("list.comma") + context.text(platform.reviews()), page);
    LocalizedText settings = platform.settings();
    if (settings != null) {
      add(Kind.PLATFORM, name + context.text("list.comma") + context.text(settings), page);
    }
  }

  private void addEntries(Collection<Entry> entries, Page.OfYear page) {
    for (Entry entry : entries) {
      if (entry.value() instanceof Value.Written(var text)) {
        add(text, page);
      }
    }
  }

  private void addAccount(Account account) {
    Page.AccountForm page = new Page.AccountForm(account.id());
    add(Kind.ACCOUNT, context.nameOf(account), page);
    account
        .fields()
        .forEach((field, value) -> {
          if (account.asks(field) && value instanceof Value.Written(var text)) {
            add(Kind.ACCOUNT, text.text(), page);
          }
        });
  }

  private void add(FreeText own, Page.OfYear page) {
    add(Kind.NOTE, own.text(), page);
  }

  private void add(Kind kind, LocalizedText text, Page.OfYear page) {
    add(kind, context.text(text), page);
  }

  private void add(Kind kind, String text, Page.OfYear page) {
    if (!text.isBlank()) {
      texts.add(new Indexed(kind, text, Folded.of(text), page));
    }
  }
}
