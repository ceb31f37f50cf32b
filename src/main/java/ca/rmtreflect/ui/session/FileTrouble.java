package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Problem;
import java.util.List;

/// Why a file cannot be shown, and all that a person needs to get further: which files there are
/// and what is wrong in them.
///
/// `id` is that of a year, to try again; empty for a file that was chosen. `detail` is a value for
/// the sentence that explains the kind.
public record FileTrouble(
    Kind kind, String id, String title, String detail, List<String> files, List<Problem> problems) {

  /// What is the matter.
  public enum Kind {

    /// There are files, and none of them can be made sense of.
    UNREADABLE,

    /// A newer program wrote it, and this one does not even understand it.
    NEEDS_NEWER,

    /// It does not answer, and may lie in the cloud.
    NOT_ANSWERING,

    /// There is only a link to another place.
    LINK,

    /// The disk did not hand it out.
    NOT_FETCHED,

    /// A file that was chosen to be taken in is no reflection, or not a whole one.
    NOT_TAKEN
  }

  private static final int YEAR_LENGTH = 4;

  public FileTrouble {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /// What to call a year of which only the id is known: the year in it.
  public static String title(String id) {
    return id.matches("\\d{4}-.*") ? id.substring(0, YEAR_LENGTH) : id;
  }
}
