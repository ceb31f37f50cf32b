package ca.rmtreflect.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// Which package may import what, of ours and of others. The table is an allow list: what stands in
/// no row is refused, a new library as much as a new package.
final class ImportTable {

  private static final List<String> CORE =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.util",
          "java.util.function",
          "java.util.stream",
          "java.util.regex",
          "java.time..",
          "org.jspecify.annotations");
  private static final List<String> READING =
      List.of("java.io", "java.nio.charset", "java.text", "java.math", "java.net");
  private static final List<String> FILES =
      List.of(
          "java.nio",
          "java.nio.channels",
          "java.nio.file..",
          "java.security",
          "java.util.concurrent..",
          "java.util.logging",
          "java.util.zip");
  private static final List<String> XML = List.of("javax.xml..", "org.w3c.dom..", "org.xml.sax..");
  private static final List<String> JACKSON =
      List.of("tools.jackson..", "com.fasterxml.jackson.annotation");
  private static final List<String> PDF =
      List.of(
          "com.openhtmltopdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "org.apache.xmpbox..",
          "java.awt..");
  private static final List<String> DOCX =
      List.of(
          "org.apache.poi..",
          "org.apache.xmlbeans..",
          "org.openxmlformats..",
          "com.microsoft.schemas..");
  private static final List<String> CALENDAR = List.of("biweekly..");
  private static final List<String> JAVAFX =
      List.of(
          "javafx.animation",
          "javafx.application",
          "javafx.beans..",
          "javafx.collections..",
          "javafx.concurrent",
          "javafx.css..",
          "javafx.event",
          "javafx.geometry",
          "javafx.print",
          "javafx.scene",
          "javafx.scene.canvas",
          "javafx.scene.control..",
          "javafx.scene.effect",
          "javafx.scene.image",
          "javafx.scene.input",
          "javafx.scene.layout",
          "javafx.scene.paint",
          "javafx.scene.shape",
          "javafx.scene.text",
          "javafx.scene.transform",
          "javafx.stage",
          "javafx.util..");
  private static final List<String> CONTROLSFX = List.of("org.controlsfx..");
  private static final List<String> PICOCLI = List.of("picocli");

  private final String root;

  /// The table for the packages below a root: ours, or the fixtures.
  ImportTable(String root) {
    this.root = root;
  }

  /// A rule for each row of the table, and those that hold between the rows.
  List<Rule> rules() {
    return List.of(
        row(
            "domain..",
            ours(),
            List.of(CORE, List.of("java.security")),
            "the language of the problem is plain Java and reads nothing",
            "domain.ReadsFiles"),
        row(
            "json",
            ours("domain.."),
            List.of(CORE, READING, List.of("java.nio"), JACKSON),
            "JSON is read in one way, whatever it says",
            "json.KnowsStorage"),
        row(
            "resource",
            ours(),
            List.of(CORE, READING),
            "a file of the program is bytes or text, whatever it says",
            "resource.UsesJackson"),
        row(
            "i18n",
            ours("domain..", "resource"),
            List.of(CORE, READING),
            "words need neither a window nor a file format",
            "i18n.UsesJackson"),
        row(
            "content..",
            ours("domain..", "i18n", "json", "resource"),
            List.of(CORE, READING, FILES, JACKSON),
            "what a pack says does not hang on how an assessment is kept",
            "content.KnowsStorage"),
        row(
            "storage..",
            ours("domain..", "json"),
            List.of(CORE, READING, FILES, JACKSON),
            "how an assessment is kept does not hang on what a pack says",
            "storage.KnowsContent"),
        row(
            "report",
            ours("domain..", "i18n", "resource"),
            List.of(CORE, READING, FILES),
            "what a record says is decided before any file format is",
            "report.UsesPdfBox"),
        row(
            "report.html..",
            ours("domain..", "i18n", "report", "resource"),
            List.of(CORE, READING, FILES, XML),
            "HTML needs no library",
            "report.html.UsesPdfBox"),
        row(
            "report.pdf..",
            ours("domain..", "i18n", "report", "report.html..", "resource"),
            List.of(CORE, READING, FILES, XML, PDF),
            "one package alone knows the PDF libraries, so that they can be replaced",
            "report.pdf.UsesPoi"),
        row(
            "report.docx..",
            ours("domain..", "i18n", "report", "resource"),
            List.of(CORE, READING, FILES, XML, DOCX),
            "one package alone knows the DOCX library, so that it can be replaced",
            "report.docx.UsesPdfBox"),
        row(
            "report.csv..",
            ours("domain..", "report"),
            List.of(CORE, READING),
            "a table is text, whatever it says",
            "report.csv.UsesPdfBox"),
        row(
            "report.calendar..",
            ours("domain..", "report"),
            List.of(CORE, READING, CALENDAR),
            "one package alone knows the calendar library, so that it can be replaced",
            "report.calendar.UsesPdfBox"),
        row(
            "report.export..",
            ours("domain..", "report.."),
            List.of(CORE, READING),
            "whoever fills an order knows the writers, never what they write with",
            "report.export.UsesPdfBox"),
        row(
            "ui..",
            ours("domain..", "i18n", "report.."),
            List.of(CORE, READING, FILES, JAVAFX, CONTROLSFX),
            "a view shows a state and asks for a change, it neither parses nor stores",
            "ui.KnowsStorage"),
        row(
            "cli..",
            ours("domain..", "i18n", "content..", "storage..", "report.."),
            List.of(CORE, READING, FILES, PICOCLI),
            "a command must run where there is no display",
            "cli.UsesJavaFx"),
        nobodyImportsApp(),
        noPackageBesideTheTable(),
        noCycles());
  }

  /// An address is a value like a date, and reaches nothing by itself: every row may hold a `URI`.
  private Rule row(
      String name, List<String> ours, List<List<String>> others, String because, String brokenBy) {
    String self = root + "." + name;
    String[] allowed =
        Stream.concat(Stream.of(List.of(self), ours), others.stream())
            .flatMap(List::stream)
            .toArray(String[]::new);
    return Rule.of(
        classes()
            .that()
            .resideInAPackage(self)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(type(URI.class)))
            .as(name + " imports only what its row of the table allows"),
        because,
        brokenBy);
  }

  private Rule nobodyImportsApp() {
    String app = root + ".app..";
    return Rule.of(
        noClasses()
            .that()
            .resideOutsideOfPackage(app)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(app)
            .as("nobody imports app"),
        "app puts the parts together, and a part that knew it could not be used without it",
        "domain.KnowsApp");
  }

  private Rule noPackageBesideTheTable() {
    String[] known =
        ours(
                "domain..",
                "json",
                "resource",
                "i18n",
                "content..",
                "storage..",
                "report",
                "report.html..",
                "report.pdf..",
                "report.docx..",
                "report.csv..",
                "report.calendar..",
                "report.export..",
                "ui..",
                "cli..",
                "app..")
            .toArray(String[]::new);
    return Rule.of(
        classes().should().resideInAnyPackage(known).as("every package has a row in the table"),
        "a package without a row would be held to nothing",
        "extras.Stray");
  }

  private Rule noCycles() {
    return Rule.of(
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .as("no cycles between packages"),
        "two packages that need each other are one",
        "ui.kit.KnowsShell");
  }

  private List<String> ours(String... packages) {
    return Stream.of(packages).map(name -> root + "." + name).toList();
  }
}
