package ca.rmtreflect.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.DataTable;
import ca.rmtreflect.report.DataTables;
import ca.rmtreflect.report.Reminder;
import ca.rmtreflect.report.Reminders;
import ca.rmtreflect.report.ReportChoices;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.calendar.CalendarWriter;
import ca.rmtreflect.report.csv.CsvWriter;
import java.util.ArrayList;
import java.util.List;

/// The files of an order that other programs read, and the one that says what the others are.
final class DataFiles {

  private DataFiles() {}

  static List<Attachment> of(ExportOrder order) {
    ExportChoices choices = order.choices();
    List<Attachment> files = new ArrayList<>();
    if (choices.makes(Format.CSV)) {
      choices.dataLanguages().forEach(language -> addTables(order, language, files));
    }
    if (choices.makes(Format.ICS)) {
      choices.dataLanguages().forEach(language -> files.add(reminders(order, language)));
    }
    if (choices.makes(Format.JSON)) {
      String name = FileName.ofAnswers(order.assessment(), choices);
      files.add(new Attachment(name, order.saved().bytes()));
    }
    if (choices.everything() && !choices.languages().isEmpty()) {
      files.add(new Attachment(ReadMe.NAME, ReadMe.of(order).getBytes(UTF_8)));
    }
    return files;
  }

  private static Attachment reminders(ExportOrder order, Language language) {
    ExportChoices choices = order.choices();
    FollowedYear year = order.year();
    String one = choices.data().reminder();
    List<Reminder> reminders =
        Reminders.of(order.pack(), year, choices.part(), choices.data().months(), language).stream()
            .filter(reminder -> one == null || one.equals(reminder.id()))
            .toList();
    return new Attachment(
        FileName.ofReminders(year.assessment(), choices, language),
        CalendarWriter.write(reminders, language, year.changedAt()));
  }

  private static void addTables(ExportOrder order, Language language, List<Attachment> files) {
    ExportChoices choices = order.choices();
    ReportChoices parts =
        new ReportChoices(
            ReportLanguage.of(language), choices.part(), choices.withNotes(), choices.detail());
    for (DataTable table : DataTables.of(order.pack(), order.year(), parts, language)) {
      String name = FileName.ofTable(order.assessment(), choices, language, table.kind());
      files.add(new Attachment(name, CsvWriter.write(table, choices.data().separator())));
    }
  }
}
