package ca.rmtreflect.ui.session;

import java.util.List;

/// How far an export has come. The program writes in the background and tells.
public sealed interface ExportProgress {

  /// Nothing was asked for yet.
  record Nothing() implements ExportProgress {}

  /// `done` of `files` are written, and of the next one this much is made, from 0 to 1. Its name is
  /// empty as long as nothing is begun.
  record Running(String file, int done, int files, double part) implements ExportProgress {}

  /// The paths of the files, how many characters stand in the PDF as a code because its fonts lack
  /// them, and whether some of them are of a script that is written from right to left.
  record Made(List<String> paths, int codes, boolean rightToLeft) implements ExportProgress {
    public Made {
      paths = List.copyOf(paths);
    }
  }

  /// The person ended it. The paths are those of the files that were written before.
  record Stopped(List<String> paths) implements ExportProgress {
    public Stopped {
      paths = List.copyOf(paths);
    }
  }

  /// Something went wrong: what could not be written, and the paths of the files that were.
  record Failed(List<Unwritten> unwritten, List<String> paths) implements ExportProgress {
    public Failed {
      unwritten = List.copyOf(unwritten);
      paths = List.copyOf(paths);
    }
  }

  /// The path of a file that could not be written, and the message that says why. The path is empty
  /// where it did not come to a file.
  record Unwritten(String path, String words) {}
}
