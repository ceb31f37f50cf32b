package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.evaluation.FindingRule;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.i18n.PlatformOrigin;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// What the inventory says about the matter of a checkpoint, and the notes on the platforms that
/// the person uses.
final class AccountFacts {

  /// More accounts than this would bury the rest of the help.
  private static final int MOST = 12;

  private final Context context;
  private final List<AccountField> fields;

  AccountFacts(Context context, String checkpoint) {
    this.context = context;
    this.fields =
        Stream.of(FindingRule.values())
            .filter(rule -> rule.place().equals(checkpoint))
            .flatMap(rule -> Stream.of(field(rule)))
            .distinct()
            .toList();
  }

  /// A line an account, as far as something was entered.
  Node lines() {
    VBox list = section("help.accounts");
    for (Account account : context.year().assessment().accounts()) {
      String facts = facts(account);
      if (!facts.isEmpty() && list.getChildren().size() <= MOST) {
        list.getChildren().add(line(context.nameOf(account), facts));
      }
    }
    return unlessBare(list);
  }

  /// The first field speaks for itself below the heading; those after it need their names.
  private String facts(Account account) {
    List<String> facts = new ArrayList<>();
    for (AccountField field : fields) {
      String value = account.asks(field) ? value(account, field) : "";
      if (!value.isEmpty()) {
        String name = context.nameOf(field);
        facts.add(
            field.equals(fields.getFirst()) ? value : context.text("check.named", name, value));
      }
    }
    return String.join("; ", facts);
  }

  /// What is known of the settings of each platform, where that comes from, and how sure it is.
  Node platformNotes() {
    boolean reviews = fields.contains(AccountField.REVIEWS);
    VBox list = section("help.platforms");
    context.year().assessment().accounts().stream()
        .flatMap(account -> account.chosen(AccountField.PLATFORM).stream())
        .distinct()
        .flatMap(id -> context.year().pack().platform(id).stream())
        .filter(platform -> reviews || platform.settings() != null)
        .limit(MOST)
        .forEach(platform -> list.getChildren().add(note(platform, reviews)));
    return unlessBare(list);
  }

  private Node note(Platform platform, boolean reviews) {
    String text =
        context.text(reviews ? platform.reviews() : Objects.requireNonNull(platform.settings()));
    String origin = PlatformOrigin.of(platform, context.year().pack(), context.messages());
    return Boxes.stack(
        Styles.TIGHT, line(context.text(platform.name()), text), Texts.caption(origin));
  }

  private TextFlow line(String name, String value) {
    TextFlow flow =
        new TextFlow(
            LinkedSentence.words(context.text("help.named", name) + " ", Styles.SECONDARY),
            LinkedSentence.words(value, Styles.SECONDARY, Styles.MUTED));
    flow.getStyleClass().add(Styles.SECONDARY);
    return flow;
  }

  private String value(Account account, AccountField field) {
    return account
        .chosen(field)
        .map(option -> context.nameOf(field, option))
        .or(() -> account.date(field).map(day -> lookedAt(context.day(day))))
        .orElse("");
  }

  private String lookedAt(String day) {
    return context.text("help.looked", day);
  }

  private VBox section(String title) {
    return Boxes.stack(
        Styles.STACK, Texts.label(context.text(title), Styles.STRONG, Styles.SECONDARY));
  }

  private static Node unlessBare(VBox list) {
    boolean bare = list.getChildren().size() == 1;
    Boxes.present(list, !bare);
    return list;
  }

  /// What a rule looks at.
  private static AccountField[] field(FindingRule rule) {
    return switch (rule) {
      case SEPARATE_BUT_SHARED -> new AccountField[] {AccountField.PURPOSE, AccountField.SEPARATE};
      case CLIENTS_ON_PERSONAL -> new AccountField[] {AccountField.CLIENTS_CONNECTED};
      case TITLE_ON_PERSONAL -> new AccountField[] {AccountField.TITLE_SHOWN};
      case MESSAGES_WITHOUT_NOTICE -> new AccountField[] {AccountField.MESSAGES};
      case NOT_LOOKED_AT -> new AccountField[] {AccountField.LAST_LOOKED};
      case ACCESS_NOT_KNOWN -> new AccountField[] {AccountField.ACCESS};
      case TWO_STEP_OFF -> new AccountField[] {AccountField.TWO_STEP};
      case COMMENTS_OPEN -> new AccountField[] {AccountField.COMMENTS};
      case NAME_DIFFERS -> new AccountField[] {AccountField.REGISTER_NAME};
      case UNCLAIMED -> new AccountField[] {AccountField.CONTROLLER};
      case NOT_ASKED_YET -> new AccountField[] {AccountField.REQUEST};
      case REVIEWS_SHOWN, REVIEWS_ON, REVIEWS_NOT_KNOWN, BOOKING_REVIEWS ->
          new AccountField[] {AccountField.REVIEWS};
      case NONE_USED_BUT_LISTED, USED_BUT_NONE_LISTED -> new AccountField[0];
    };
  }
}
