package ca.rmtreflect.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URL;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What no class may do, wherever it stands.
final class CodeRules {

  private static final Set<String> CONTROLSFX_AROUND_THE_INPUT =
      Set.of(
          "HiddenSidesPane",
          "InfoOverlay",
          "MaskerPane",
          "MasterDetailPane",
          "NotificationPane",
          "Notifications",
          "PopOver",
          "SegmentedBar",
          "StatusBar");
  private static final Set<String> WORDS_ABOUT_ADDRESSES =
      Set.of(
          "URI", "URISyntaxException", "URL", "MalformedURLException", "URLEncoder", "URLDecoder");
  private static final Set<String> WAYS_TO_A_FILE =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel",
          "java.nio.file.Files");

  private final String root;

  /// The rules for the packages below a root: ours, or the fixtures.
  CodeRules(String root) {
    this.root = root;
  }

  List<Rule> rules() {
    return Stream.of(state(), process(), libraries(), names()).flatMap(List::stream).toList();
  }

  List<Rule> rulesForTests() {
    return List.of(
        Rule.of(
            outside("bench").should().accessTargetWhere(sleeps()),
            "a test that waits for a time is slow where it passes and wrong where it fails;"
                + " a measurement begins at any moment, as people do",
            "storage.Sleeps"),
        Rule.of(
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Disabled"),
            "a test that is switched off promises what nobody checks",
            "storage.SwitchedOff"));
  }

  private List<Rule> state() {
    return List.of(
        Rule.of(
            classes().should(new NoStaticMutableState()),
            "what a class keeps for everyone, no test can start afresh",
            "storage.KeepsStaticField",
            "storage.KeepsStaticArray",
            "storage.KeepsStaticMap"),
        Rule.of(
            outside("app", "cli").should().accessTargetWhere(readsTheClock()),
            "a clock or a date is passed in, so that the same input always gives the same output",
            "domain.ReadsTheClock",
            "storage.MakesAClock"),
        Rule.of(
            noClasses().should().accessTargetWhere(member(Locale.class, "setDefault")),
            "two languages are open at once, one in the window and one in what it exports",
            "i18n.SetsTheLocale"));
  }

  private List<Rule> process() {
    return List.of(
        Rule.of(
            noClasses().should().accessTargetWhere(sleeps()),
            "waiting for a time is waiting for the wrong thing",
            "storage.Sleeps"),
        Rule.of(
            outside("app").should().accessTargetWhere(member(System.class, "exit|halt")),
            "what ends the program can neither be tested nor save first",
            "cli.Exits"),
        Rule.of(
            outside("app", "cli")
                .should()
                .accessTargetWhere(member(System.class, "out|err"))
                .orShould()
                .accessTargetWhere(member(Throwable.class, "printStackTrace")),
            "a start prints nothing, and no stack trace reaches a person",
            "storage.Prints"));
  }

  private List<Rule> libraries() {
    return List.of(
        Rule.of(
            noClasses().should().dependOnClassesThat(controlsFxInput()),
            "they carry no accessible name or role: core controls for what a person operates",
            "ui.kit.UsesToggleSwitch"),
        Rule.of(
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "javafx.fxml..", "javafx.scene.web..", "javafx.scene.media", "javafx.embed.."),
            "views are plain code in one toolkit, and none of them may reach the network",
            "ui.kit.EmbedsSwing"),
        Rule.of(
            noClasses()
                .should()
                .dependOnClassesThat(network())
                .orShould()
                .accessTargetWhere(member(URL.class, "open.*|getContent")),
            "nothing that a person types leaves the computer",
            "storage.OpensSocket",
            "storage.OpensAddress"),
        Rule.of(
            noClasses()
                .should()
                .accessTargetWhere(
                    describe(
                        "Jackson default typing is switched on",
                        access ->
                            access.getName().matches("(activate|enable|set)DefaultTyping.*"))),
            "a file must not choose which class is made of it",
            "storage.ActivatesDefaultTyping"),
        Rule.of(
            noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .should()
                .dependOnClassesThat(
                    describe("open files", type -> WAYS_TO_A_FILE.contains(type.getName()))),
            "a window that waits for a disk stands still",
            "ui.kit.ReadsFiles"));
  }

  private List<Rule> names() {
    return List.of(
        Rule.of(
            noClasses().should().haveNameMatching(".*(Manager|Utils?|Helper|Impl)"),
            "a name that fits everything says nothing",
            "storage.SaveHelper"),
        Rule.of(
            classes().should(new StandInNullMarkedPackage()),
            "without the mark the compiler does not look for null",
            "bare.Unmarked"));
  }

  private GivenClassesConjunction outside(String... packages) {
    String[] names =
        Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    return noClasses().that().resideOutsideOfPackages(names);
  }

  private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String names) {
    return describe(
        "the target is " + owner.getSimpleName() + "." + names,
        access -> access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(names));
  }

  private static DescribedPredicate<JavaAccess<?>> sleeps() {
    return describe("somebody sleeps", access -> access.getName().equals("sleep"));
  }

  /// `LocalDate.now(clock)` asks the clock that it was given; every other `now` asks the
  /// computer's.
  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    DescribedPredicate<JavaAccess<?>> now =
        describe(
            "now",
            access ->
                access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getTarget() instanceof CodeUnitAccessTarget unit
                    && unit.getName().equals("now")
                    && unit.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    return now.or(member(System.class, "currentTimeMillis"))
        .or(member(Clock.class, "system.*|tick(Millis|Seconds|Minutes)"))
        .or(member(InstantSource.class, "system"))
        .or(member(Date.class, "<init>"))
        .or(member(Calendar.class, "getInstance"))
        .as("the computer's clock is read");
  }

  private static DescribedPredicate<JavaClass> controlsFxInput() {
    return describe(
        "are ControlsFX controls that a person operates",
        type ->
            type.getPackageName().matches("org\\.controlsfx\\.(dialog|property.*)")
                || (type.getPackageName().matches("org\\.controlsfx\\.control(\\.textfield)?")
                    && !CONTROLSFX_AROUND_THE_INPUT.contains(outermost(type).getSimpleName())));
  }

  private static DescribedPredicate<JavaClass> network() {
    return describe(
        "reach the network",
        type ->
            type.getPackageName().matches("java\\.(net\\.http|rmi.*)|javax\\.net.*")
                || (type.getPackageName().equals("java.net")
                    && !WORDS_ABOUT_ADDRESSES.contains(type.getSimpleName())));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(CodeRules::outermost).orElse(type);
  }
}
