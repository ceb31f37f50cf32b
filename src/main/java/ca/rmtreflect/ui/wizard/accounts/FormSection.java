package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A group of the form under its heading. A field that is not asked is not there; what was entered
/// in it is kept.
final class FormSection extends VBox {

  private final Context context;
  private final AccountField.Group group;
  private final FormFields made;
  private final Map<AccountField, Field> fields = new EnumMap<>(AccountField.class);
  private final Label heading = Texts.heading("");
  private final PlatformNote note;

  FormSection(Context context, AccountField.Group group, FormFields made) {
    this.context = context;
    this.group = group;
    this.made = made;
    boolean aboutReviews = group == AccountField.Group.REVIEWS;
    this.note = new PlatformNote(context, aboutReviews ? Platform::reviews : Platform::settings);
    getStyleClass().add(Styles.FORM_SECTION);
    getChildren().addAll(Boxes.rule(), heading, note);
    group.fields().forEach(field -> fields.put(field, made.field(field)));
    getChildren().addAll(group.fields().stream().map(fields::get).toList());
    if (group == AccountField.Group.WHAT) {
      getChildren().removeFirst();
    }
  }

  void show(State state) {
    Account account = made.account(state);
    fields.forEach((field, node) -> {
      node.show(state);
      Boxes.present(node, isShown(field, account) || node.problem(state).isPresent());
    });
    heading.setText(heading(account));
    note.show(account, hasNote(account));
    Boxes.present(this, fields.values().stream().anyMatch(Node::isManaged));
  }

  /// What is to be put right in a field.
  Optional<FieldProblem> problem(AccountField field, State state) {
    return Objects.requireNonNull(fields.get(field)).problem(state);
  }

  /// Until it is said what the account is used for, only the first group is shown, unless something
  /// was already entered in another.
  private boolean isShown(AccountField field, Account account) {
    boolean open =
        group == AccountField.Group.WHAT
            || account.chosen(AccountField.PURPOSE).isPresent()
            || account.fields().keySet().stream()
                .anyMatch(one -> one.group() != AccountField.Group.WHAT);
    return open && account.asks(field);
  }

  private String heading(Account account) {
    boolean personal = account.isPersonal();
    return switch (group) {
      case WHAT -> context.text("form.group.what");
      case WHO -> context.text(personal ? "form.group.boundary" : "form.group.who");
      case REVIEWS -> context.text("form.group.reviews");
      case CONVERSATIONS -> context.text("form.group.conversations");
      case SAFETY -> context.text(personal ? "form.group.safety.personal" : "form.group.safety");
    };
  }

  private boolean hasNote(Account account) {
    return switch (group) {
      case WHO -> account.isPersonal();
      case REVIEWS -> !account.isPersonal();
      case CONVERSATIONS -> !account.isPersonal();
      case WHAT, SAFETY -> false;
    };
  }
}
