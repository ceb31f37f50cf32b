package ca.rmtreflect.ui.wizard.export;

import static java.util.stream.Collectors.toSet;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.csv.Separator;
import ca.rmtreflect.report.export.DataChoices;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.Sheet;
import ca.rmtreflect.ui.kit.CheckField;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.session.State;
import java.util.HashSet;
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
  private static final String EVERYTHING = "everything";
  private static final String ATTACHED = "attached";
  private static final String NAMED = "named";

  private final Context context;

  ExportFields(Context context) {
    this.context = context;
  }

  Field part() {
    return setting(
        "part",
        "",
        choices("export.part.", Part.values()),
        choices -> Slug.of(choices.part()),
        chosen ->
            of(Part.class, chosen)
                .<UnaryOperator<ExportChoices>>map(one -> was -> was.withPart(one)));
  }

  Field detail() {
    return setting(
        "detail",
        context.text("export.detail.hint"),
        choices("export.detail.", Detail.values()),
        choices -> Slug.of(choices.detail()),
        chosen ->
            of(Detail.class, chosen)
                .<UnaryOperator<ExportChoices>>map(one -> was -> was.withDetail(one)));
  }

  Field notes() {
    return setting(
        "notes",
        "",
        List.of(
            new FieldOption(WITH, context.text("export.notes.with")),
            new FieldOption(WITHOUT, context.text("export.notes.without"))),
        choices -> choices.withNotes() ? WITH : WITHOUT,
        chosen -> Optional.of(was -> was.withNotes(chosen.equals(WITH))));
  }

  Field paper() {
    return setting(
        "paper",
        "",
        choices("export.paper.", Paper.values()),
        choices -> Slug.of(choices.paper()),
        chosen -> of(Paper.class, chosen).map(one -> was -> was.withPaper(one)));
  }

  Field languages(String hint) {
    return several(
        "languages",
        hint,
        choices("export.language.", ReportLanguage.values()),
        choices -> slugs(choices.languages()),
        chosen -> was -> was.withLanguages(constants(ReportLanguage.class, chosen)));
  }

  /// Those that are not offered stay as they are chosen elsewhere.
  Field formats(String hint, List<Format> offered) {
    return several(
        "formats",
        hint,
        choices("export.format.", offered.toArray(Format[]::new)),
        choices -> slugs(choices.formats()),
        chosen ->
            was -> {
              Set<Format> formats = new HashSet<>(constants(Format.class, chosen));
              was.formats().stream().filter(one -> !offered.contains(one)).forEach(formats::add);
              return was.withFormats(formats);
            });
  }

  /// Which sheet is made, where no year is exported.
  Field sheet() {
    return new RadioField(
            context,
            new FieldLabel("export-sheet", context.text("form.sheet")),
            Layout.ROW,
            choices("form.sheet.", Sheet.values()),
            state -> Optional.of(Slug.of(state.exporting().sheet())),
            chosen ->
                chosen
                    .flatMap(slug -> of(Sheet.class, slug))
                    .ifPresent(sheet -> context.session().export(one -> one.withSheet(sheet))))
        .required()
        .neverLocked();
  }

  Field everything() {
    return several(
        "everything",
        context.text("export.everything.hint"),
        List.of(new FieldOption(EVERYTHING, context.text("export.everything.on"))),
        choices -> choices.everything() ? List.of(EVERYTHING) : List.of(),
        chosen -> was -> was.withEverything(!chosen.isEmpty()));
  }

  /// After how many months a calendar reminds of the accounts.
  Field recheck() {
    return setting(
        "recheck",
        context.text("export.recheck.hint"),
        DataChoices.MONTHS.stream()
            .map(months ->
                new FieldOption(months.toString(), context.text("export.recheck.after", months)))
            .toList(),
        choices -> Integer.toString(choices.data().months()),
        chosen ->
            DataChoices.MONTHS.stream()
                .filter(months -> months.toString().equals(chosen))
                .findFirst()
                .map(months -> was -> was.withData(was.data().withMonths(months))));
  }

  /// What stands between the cells of a table.
  Field separator() {
    return setting(
        "separator",
        context.text("export.separator.hint"),
        choices("export.separator.", Separator.values()),
        choices -> Slug.of(choices.data().separator()),
        chosen ->
            of(Separator.class, chosen)
                .map(one -> was -> was.withData(was.data().withSeparator(one))));
  }

  Field attachment() {
    return several(
        "attachment",
        context.text("export.attachment.hint"),
        List.of(new FieldOption(ATTACHED, context.text("export.attachment.on"))),
        choices -> choices.attach() ? List.of(ATTACHED) : List.of(),
        chosen -> was -> was.withAttachment(!chosen.isEmpty()));
  }

  Field name() {
    return several(
        "name",
        context.text("export.name.hint"),
        List.of(new FieldOption(NAMED, context.text("export.name.on"))),
        choices -> choices.named() ? List.of(NAMED) : List.of(),
        chosen -> was -> was.withName(!chosen.isEmpty()));
  }

  private Field several(
      String name,
      String hint,
      List<FieldOption> options,
      Function<ExportChoices, List<String>> chosen,
      Function<List<String>, UnaryOperator<ExportChoices>> change) {
    return new CheckField(
            context,
            new FieldLabel("export-" + name, context.text("export." + name), hint),
            Layout.ROW,
            options,
            state -> chosen.apply(choices(state)),
            ids -> change(Optional.of(change.apply(ids))))
        .neverLocked();
  }

  private Field setting(
      String name,
      String hint,
      List<FieldOption> choices,
      Function<ExportChoices, String> chosen,
      Function<String, Optional<UnaryOperator<ExportChoices>>> change) {
    return new RadioField(
            context,
            new FieldLabel("export-" + name, context.text("export." + name), hint),
            Layout.ROW,
            choices,
            state -> Optional.of(chosen.apply(choices(state))),
            one -> change(one.flatMap(change)))
        .required()
        .neverLocked();
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

  private static List<String> slugs(Set<? extends Enum<?>> values) {
    return values.stream().map(Slug::of).toList();
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> slugs) {
    return slugs.stream().flatMap(slug -> of(type, slug).stream()).collect(toSet());
  }

  private static <E extends Enum<E>> Optional<E> of(Class<E> type, String slug) {
    return Slug.parse(type, slug);
  }
}
