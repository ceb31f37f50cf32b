package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.evaluation.Progress;
import ca.rmtreflect.domain.evaluation.SectionProgress;
import ca.rmtreflect.domain.pack.SectionKind;

/// How far a section has come, in words.
public final class SectionWords {

  private SectionWords() {}

  /// For a narrow column: "2 of 5", "4 accounts", "Completed".
  public static String brief(Context context, SectionProgress progress) {
    boolean noActions = progress.section().kind() == SectionKind.ACTIONS && progress.asked() == 0;
    boolean counted =
        progress.progress() == Progress.IN_PROGRESS
            || (isList(progress) && progress.asked() > 0)
            || noActions;
    return counted ? count(context, progress) : word(context, progress.progress());
  }

  /// For a wide one: "In progress · 2 of 5", "Completed · 4 accounts".
  public static String full(Context context, SectionProgress progress) {
    String brief = brief(context, progress);
    String word = word(context, progress.progress());
    boolean alone = brief.equals(word) || progress.progress() == Progress.NOTHING_ASKED;
    return alone ? brief : context.text("status.both", word, brief);
  }

  private static boolean isList(SectionProgress progress) {
    SectionKind kind = progress.section().kind();
    return kind == SectionKind.ACCOUNTS || kind == SectionKind.ACTIONS;
  }

  private static String word(Context context, Progress progress) {
    return context.word("status.", progress);
  }

  private static String count(Context context, SectionProgress progress) {
    return switch (progress.section().kind()) {
      case ACCOUNTS -> context.text("status.accounts", progress.asked());
      case ACTIONS ->
          progress.asked() == 0
              ? context.text("status.actions.none")
              : context.text("status.count", progress.done(), progress.asked());
      case FINISH -> word(context, progress.progress());
      case PROFILE, CHECKPOINTS, OUTLOOK ->
          context.text("status.count", progress.done(), progress.asked());
    };
  }
}
