package ca.rmtreflect.ui.wizard.export;

import static java.util.stream.Collectors.toSet;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.CheckField;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Makes the fields of an export, each showing and changing one of its choices.
final class ExportFields {

  private static final String WITH = "with";
  private static final String WITHOUT = "without";
  private static final String ATTACHED = "attached";

  private final Context context;

  ExportFields(Context context) {
    this.context = context;
  }

  Field part() {
    return setting(
        "part",
        choices("export.part.", Part.values()),
        choices -> Slug.of(choices.part()),
        chosen ->
            of(Part.class, chosen)
                .<UnaryOperator<ExportChoices>>map(one -> was -> was.withPart(one)));
  }

  Field notes() {
    return setting(
        "notes",
        List.of(
            new FieldOption(WITH, context.text("export.notes.with")),
            new FieldOption(WITHOUT, context.text("export.notes.without"))),
        choices -> choices.withNotes() ? WITH : WITHOUT,
        chosen -> Optional.of(was -> was.withNotes(chosen.equals(WITH))));
  }

  Field paper() {
    return setting(
        "paper",
        choices("export.paper.", Paper.values()),
        choices -> Slug.of(choices.paper()),
        chosen -> of(Paper.class, chosen).map(one -> was -> was.withPaper(one)));
  }

  Field languages() {
    return CheckField.settings(
        context,
        "export-languages",
        context.text("export.languages"),
        context.text("export.languages.hint"),
        choices("export.language.", ReportLanguage.values()),
        state -> slugs(choices(state).languages()),
        (chosen, on) ->
            change(of(ReportLanguage.class, chosen).map(one -> was -> was.with(one, on))));
  }

  Field formats() {
    return CheckField.settings(
        context,
        "export-formats",
        context.text("export.formats"),
        context.text("export.formats.hint"),
        choices("export.format.", Format.values()),
        state -> slugs(choices(state).formats()),
        (chosen, on) -> change(of(Format.class, chosen).map(one -> was -> was.with(one, on))));
  }

  Field attachment() {
    return CheckField.settings(
        context,
        "export-attachment",
        context.text("export.attachment"),
        context.text("export.attachment.hint"),
        List.of(new FieldOption(ATTACHED, context.text("export.attachment.on"))),
        state -> choices(state).attach() ? Set.of(ATTACHED) : Set.of(),
        (_, on) -> change(Optional.of(was -> was.withAttachment(on))));
  }

  private Field setting(
      String name,
      List<FieldOption> choices,
      Function<ExportChoices, String> chosen,
      Function<String, Optional<UnaryOperator<ExportChoices>>> change) {
    return RadioField.setting(
        context,
        "export-" + name,
        context.text("export." + name),
        "",
        choices,
        state -> chosen.apply(choices(state)),
        one -> change(change.apply(one)));
  }

  private void change(Optional<UnaryOperator<ExportChoices>> change) {
    change.ifPresent(one ->
        context.session().export(exporting -> exporting.with(one.apply(exporting.choices()))));
  }

  private List<FieldOption> choices(String prefix, Enum<?>... values) {
    return Stream.of(values)
        .map(value -> new FieldOption(Slug.of(value), context.messages().word(prefix, value)))
        .toList();
  }

  private static ExportChoices choices(State state) {
    return state.exporting().choices();
  }

  private static Set<String> slugs(Set<? extends Enum<?>> values) {
    return values.stream().map(Slug::of).collect(toSet());
  }

  private static <E extends Enum<E>> Optional<E> of(Class<E> type, String slug) {
    return Slug.parse(type, slug);
  }
}
