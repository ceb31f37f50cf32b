package ca.rmtreflect.report;

/// Which of the JDK's exchangeable tools the libraries shall take that write documents.
public final class Preferred {

  private Preferred() {}

  /// Names a tool, unless somebody named another: without a name, the JDK looks through all jars
  /// each time that one is wanted. Four fifths of the time of a DOCX went into that.
  public static <T> void tool(Class<T> kind, T tool) {
    if (System.getProperty(kind.getName()) == null) {
      System.setProperty(kind.getName(), tool.getClass().getName());
    }
  }
}
