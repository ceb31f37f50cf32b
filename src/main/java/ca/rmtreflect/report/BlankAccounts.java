package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The part of the form in which accounts are listed, with `sheets` each on a page that can be
/// copied.
record BlankAccounts(Pack pack, TextMaker words, boolean sheets) {

  private static final int ACCOUNTS = 4;

  /// Days and short names that leave room on their line for the words that go with them.
  private static final Set<AccountField> BEFORE_A_REMARK =
      EnumSet.of(
          AccountField.OTHER_PLATFORM,
          AccountField.REVIEWS_OFF_ON,
          AccountField.REQUEST_ON,
          AccountField.LAST_LOOKED);

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int account = 1; account <= ACCOUNTS; account++) {
      Text title = words.text("paper.account", account);
      String id = "account-" + account;
      if (sheets) {
        blocks.add(new Block.PageBreak());
      }
      blocks.add(new Block.Heading(2, title, id));
      blocks.add(
          new Block.Form(
              title, Stream.of(AccountField.values()).map(field -> field(id, field)).toList()));
    }
    if (sheets) {
      blocks.add(new Block.PageBreak());
    }
    return blocks;
  }

  /// A detail says when it is asked.
  private Text label(AccountField field) {
    return field.parent().isPresent()
        ? words.text("paper.account." + field.slug())
        : words.word("account.field.", field);
  }

  private Block.Field field(String account, AccountField field) {
    return new Block.Field(
        account + "-" + field.slug(),
        label(field),
        switch (field.kind()) {
          case PLATFORM ->
              new Block.Room.Boxes(
                  pack.platforms().stream().map(Platform::name).map(words::content).toList(),
                  false);
          case CHOICE ->
              new Block.Room.Boxes(
                  field.options().stream()
                      .map(option -> new AccountTexts(pack, words).option(field, option))
                      .toList(),
                  false);
          case LINE -> new Block.Room.Words(1);
          case TEXT -> new Block.Room.Words(field == AccountField.REQUEST_REPLY ? 3 : 2);
          case DATE -> new Block.Room.Day();
        },
        BEFORE_A_REMARK.contains(field));
  }
}
