package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.CheckField;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The view of an item on a page of several: a field for each kind of item.
public final class QuestionFields {

  private QuestionFields() {}

  /// The field of a choice, a text prompt or a day. A checkpoint has a page of its own.
  public static Field field(Context context, Item item, EntryPlace entries) {
    return switch (item) {
      case Item.Choice choice -> choice(context, choice, entries);
      case Item.TextPrompt prompt -> words(context, prompt, entries);
      case Item.Day day -> day(context, day, entries);
      case Item.Checkpoint checkpoint ->
          throw new IllegalArgumentException(checkpoint.id() + " has a page of its own");
    };
  }

  private static Field choice(Context context, Item.Choice item, EntryPlace entries) {
    List<FieldOption> choices =
        item.options().stream()
            .map(option -> new FieldOption(option.id(), context.text(option.label())))
            .toList();
    FieldLabel label =
        new FieldLabel(item.id(), context.text(item.question()), hint(context, item.hint()));
    Edit edit = Edit.once(item.id(), "edit.entry");
    return item.multiple()
        ? new CheckField(
                context,
                label,
                Layout.LIST,
                choices,
                state -> chosen(state, item, entries),
                ids -> entries.record(context, edit, item, new Value.Chosen(ids)))
            .exclusive(item.exclusive())
        : new RadioField(
            context,
            label,
            Layout.LIST,
            choices,
            state -> chosen(state, item, entries).stream().findFirst(),
            id -> entries.record(context, edit, item, new Value.Chosen(id.stream().toList())));
  }

  private static Field words(Context context, Item.TextPrompt item, EntryPlace entries) {
    String hint = hint(context, item.hint());
    return WordsField.of(
        context,
        new FieldLabel(
            item.id(),
            context.text(item.question()),
            item.multiline() ? (hint + " " + context.text("field.no-clients")).strip() : hint),
        item.multiline() ? new GrowingTextArea() : new TextLine(),
        state -> text(state, item, entries),
        typed ->
            entries.record(
                context, Edit.typing(item.id(), "edit.entry"), item, new Value.Written(typed)));
  }

  private static Field day(Context context, Item.Day item, EntryPlace entries) {
    return DateField.nextTime(
        context,
        new FieldLabel(item.id(), context.text(item.question()), hint(context, item.hint())),
        state -> entries.value(state, item).flatMap(QuestionFields::dated),
        day ->
            entries.record(
                context,
                Edit.typing(item.id(), "edit.entry"),
                item,
                day.<Value>map(Value.Dated::new).orElse(new Value.Chosen(List.of()))));
  }

  private static List<String> chosen(State state, Item item, EntryPlace entries) {
    return entries.value(state, item).orElse(null) instanceof Value.Chosen(var options)
        ? options
        : List.of();
  }

  private static FreeText text(State state, Item item, EntryPlace entries) {
    return entries.value(state, item).orElse(null) instanceof Value.Written(var text)
        ? text
        : FreeText.EMPTY;
  }

  private static Optional<LocalDate> dated(Value value) {
    return value instanceof Value.Dated(var date) ? Optional.of(date) : Optional.empty();
  }

  private static String hint(Context context, @Nullable LocalizedText hint) {
    return hint == null ? "" : context.text(hint);
  }
}
