package ca.rmtreflect.ui.session;

import java.util.List;

/// How far an export has come. The program writes in the background and tells.
public sealed interface ExportProgress {

  /// Nothing was asked for yet.
  record Nothing() implements ExportProgress {}

  /// `done` of `files` are written.
  record Running(int done, int files) implements ExportProgress {}

  /// The paths of the files, and how many characters stand in the PDF as a code because its fonts
  /// lack them.
  record Made(List<String> paths, int notOnPaper) implements ExportProgress {
    public Made {
      paths = List.copyOf(paths);
    }
  }

  /// It went wrong: the message that says why, and what it speaks of.
  record Failed(String words, List<String> values) implements ExportProgress {
    public Failed {
      values = List.copyOf(values);
    }
  }
}
