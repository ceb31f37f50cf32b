package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How the accounts are set up: a row an account and a column a setting, so that settings can be
/// compared down a column.
final class AccountMatrix {

  /// Stands before a setting that deserves a second look.
  private static final String MARK = "▸\u00a0";

  private record Setting(AccountField field, String key, int percent, Set<AccountGap> gaps) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              AccountField.CONTROLLER, "report.matrix.controller", 9, Set.of(AccountGap.UNCLAIMED)),
          new Setting(
              AccountField.ACCESS, "report.matrix.access", 8, Set.of(AccountGap.ACCESS_NOT_KNOWN)),
          new Setting(AccountField.AUDIENCE, "report.matrix.audience", 8, Set.of()),
          new Setting(
              AccountField.REVIEWS,
              "report.matrix.reviews",
              9,
              Set.of(AccountGap.REVIEWS_ON, AccountGap.REVIEWS_NOT_KNOWN)),
          new Setting(
              AccountField.COMMENTS,
              "report.matrix.comments",
              12,
              Set.of(AccountGap.COMMENTS_OPEN)),
          new Setting(
              AccountField.MESSAGES,
              "report.matrix.messages",
              9,
              Set.of(AccountGap.MESSAGES_WITHOUT_NOTICE)),
          new Setting(
              AccountField.REGISTER_NAME,
              "report.matrix.register-name",
              8,
              Set.of(AccountGap.NAME_NOT_AS_REGISTERED)),
          new Setting(
              AccountField.TWO_STEP, "report.matrix.two-step", 8, Set.of(AccountGap.TWO_STEP_OFF)));

  private static final int ACCOUNT = 20;
  private static final int LOOKED = 9;

  private AccountMatrix() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    Text title = words.text("report.accounts");
    blocks.add(new Block.Heading(1, title, "accounts"));
    List<Account> accounts = input.assessment().accounts();
    List<Text> said = new ArrayList<>();
    if (accounts.isEmpty()) {
      said.add(words.text("report.accounts.none"));
    }
    said.add(
        words.text(
            input.assessment().accountsComplete()
                ? "report.accounts.complete"
                : "report.accounts.incomplete"));
    if (!accounts.isEmpty()) {
      said.add(words.text("report.matrix.legend"));
    }
    blocks.add(Lines.small(words.joined(said, " ")));
    for (Section section : input.sections(SectionKind.ACCOUNTS)) {
      FindingTexts.of(input, section.id()).forEach(text -> blocks.add(Lines.line(text)));
    }
    if (!accounts.isEmpty()) {
      blocks.add(
          new Block.Table(
              title,
              columns(words),
              accounts.stream().map(account -> row(account, input)).toList(),
              Block.Table.Style.MATRIX));
    }
    return blocks;
  }

  private static List<Block.Column> columns(TextMaker words) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Lines.column(words.text("report.matrix.account"), ACCOUNT));
    SETTINGS.forEach(
        setting -> columns.add(Lines.column(words.text(setting.key()), setting.percent())));
    columns.add(Lines.unbroken(words.text("report.matrix.last-looked"), LOOKED));
    return columns;
  }

  private static Block.Row row(Account account, ReportInput input) {
    Set<AccountGap> gaps = AccountGap.of(account, input.evaluation().asOf());
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(Lines.cell(naming(account, input)));
    SETTINGS.forEach(setting -> cells.add(Lines.cell(cell(account, setting, gaps, input.words()))));
    cells.add(Lines.cell(looked(account, gaps, input)));
    return new Block.Row(cells, new AccountRemarks(account, gaps, input).lines());
  }

  private static List<Block.Paragraph> naming(Account account, ReportInput input) {
    AccountTexts texts = input.accounts();
    TextMaker words = input.words();
    List<Text> kind = new ArrayList<>();
    texts
        .value(account, AccountField.PLATFORM)
        .filter(_ -> !texts.nameSaysPlatform(account))
        .ifPresent(kind::add);
    texts
        .value(account, AccountField.PURPOSE)
        .map(purpose -> account.is(AccountField.PURPOSE, "both") ? marked(purpose) : purpose)
        .ifPresent(kind::add);
    List<Block.Paragraph> naming = new ArrayList<>();
    naming.add(Lines.line(strong(texts.name(account))));
    if (!kind.isEmpty()) {
      naming.add(Lines.small(words.joined(kind, TextPair.SEPARATOR)));
    }
    return naming;
  }

  private static Text cell(
      Account account, Setting setting, Set<AccountGap> gaps, TextMaker words) {
    AccountField field = setting.field();
    if (!account.asks(field)) {
      return Text.of("–", words.language());
    }
    Text value =
        account
            .chosen(field)
            .map(option ->
                field.options().contains(option)
                    ? words.text("report.short." + field.slug() + "." + option)
                    : words.typed(option))
            .orElseGet(() -> words.quiet("report.short.blank"));
    return setting.gaps().stream().anyMatch(gaps::contains) ? marked(value) : value;
  }

  /// A text, marked where the account has the gap that it tells.
  static Text looked(Text text, AccountGap gap, Set<AccountGap> gaps) {
    return gaps.contains(gap) ? marked(text) : text;
  }

  private static Text looked(Account account, Set<AccountGap> gaps, ReportInput input) {
    TextMaker words = input.words();
    Text day =
        account.fields().get(AccountField.LAST_LOOKED) instanceof Value.Dated(var date)
            ? words.iso(date)
            : words.quiet("report.no-date");
    return input.assessment().isToLookAt(account)
        ? marked(day)
        : looked(day, AccountGap.NOT_LOOKED_AT, gaps);
  }

  private static Text marked(Text value) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(MARK, value.spans().getFirst().language(), Span.Weight.STRONG));
    spans.addAll(strong(value).spans());
    return new Text(spans);
  }

  private static Text strong(Text text) {
    return new Text(
        text.spans().stream()
            .map(span -> new Span(span.text(), span.language(), Span.Weight.STRONG, span.link()))
            .toList());
  }
}
