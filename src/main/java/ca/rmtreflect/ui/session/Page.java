package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.pack.SectionKind;
import java.util.Optional;

/// A page of the window. Those of a year exist only while a year is open.
public sealed interface Page {

  /// A page that needs no open year.
  sealed interface OfHome extends Page {}

  /// A page of the open year.
  sealed interface OfYear extends Page {

    /// The kind of section that it is a page of; empty for one about the whole year.
    default Optional<SectionKind> section() {
      return switch (this) {
        case Overview(), Done(), Export() -> Optional.empty();
        case Profile() -> Optional.of(SectionKind.PROFILE);
        case Accounts(), AccountForm _ -> Optional.of(SectionKind.ACCOUNTS);
        case Checkpoint _ -> Optional.of(SectionKind.CHECKPOINTS);
        case Outlook() -> Optional.of(SectionKind.OUTLOOK);
        case Actions() -> Optional.of(SectionKind.ACTIONS);
        case Changes(), Check(), Finish() -> Optional.of(SectionKind.FINISH);
      };
    }
  }

  /// The years.
  record Home() implements OfHome {}

  /// What this is, before a year begins.
  record Start() implements OfHome {}

  /// The years that were put away.
  record Bin() implements OfHome {}

  /// What to print and fill in by hand.
  record PaperForm() implements OfHome {}

  /// The earlier versions of a year.
  record Earlier(EarlierVersions versions) implements OfHome {}

  /// Two years side by side; none before two were chosen.
  record TwoYears(Optional<YearPair> pair) implements OfHome {}

  /// Stands where a file cannot be shown.
  record InTrouble(FileTrouble trouble) implements OfHome {}

  /// The task list of the year.
  record Overview() implements OfYear {}

  record Profile() implements OfYear {}

  record Accounts() implements OfYear {}

  record AccountForm(String account) implements OfYear {

    /// The control of the list that opens the form.
    public String opener() {
      return "account-" + account + "-edit";
    }
  }

  record Checkpoint(String checkpoint) implements OfYear {}

  record Outlook() implements OfYear {}

  record Actions() implements OfYear {}

  /// What is different from the year before.
  record Changes() implements OfYear {}

  record Check() implements OfYear {}

  record Finish() implements OfYear {}

  /// The confirmation after finishing.
  record Done() implements OfYear {}

  /// What to export, and where to.
  record Export() implements OfYear {}

  /// The stable name of a page, for settings and for the names of pictures.
  default String path() {
    return switch (this) {
      case Home() -> "home";
      case Start() -> "start";
      case Bin() -> "bin";
      case PaperForm() -> "paper-form";
      case Earlier _ -> "earlier";
      case TwoYears _ -> "two-years";
      case InTrouble _ -> "trouble";
      case Overview() -> "overview";
      case Profile() -> "profile";
      case Accounts() -> "accounts";
      case AccountForm(var account) -> "account/" + account;
      case Checkpoint(var checkpoint) -> "checkpoint/" + checkpoint;
      case Outlook() -> "outlook";
      case Actions() -> "actions";
      case Changes() -> "changes";
      case Check() -> "check";
      case Finish() -> "finish";
      case Done() -> "done";
      case Export() -> "export";
    };
  }

  /// The page of a year that a path names; empty for one that this program does not know.
  static Optional<OfYear> ofYear(String path) {
    int slash = path.indexOf('/');
    String rest = path.substring(slash + 1);
    return switch (slash < 0 ? path : path.substring(0, slash)) {
      case "overview" -> Optional.of(new Overview());
      case "profile" -> Optional.of(new Profile());
      case "accounts" -> Optional.of(new Accounts());
      case "account" -> Optional.of(new AccountForm(rest));
      case "checkpoint" -> Optional.of(new Checkpoint(rest));
      case "outlook" -> Optional.of(new Outlook());
      case "actions" -> Optional.of(new Actions());
      case "changes" -> Optional.of(new Changes());
      case "check" -> Optional.of(new Check());
      case "finish" -> Optional.of(new Finish());
      case "done" -> Optional.of(new Done());
      case "export" -> Optional.of(new Export());
      default -> Optional.empty();
    };
  }
}
