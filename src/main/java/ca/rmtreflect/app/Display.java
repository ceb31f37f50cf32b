package ca.rmtreflect.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/// Whether a window can be opened here. On Linux the toolkit answers with a stack trace, so it is
/// asked beforehand.
///
/// Native access is granted to the whole program on its command line, since the toolkit itself
/// needs it.
@SuppressWarnings("restricted")
enum Display {
  READY,
  NO_SCREEN,
  NO_GTK;

  private static final String GTK = "libgtk-3.so.0";
  private static final String X11 = "libX11.so.6";

  /// Looks for GTK 3 and opens the screen once, the way the toolkit will. Other systems always have
  /// a window.
  static Display look(String system, String glassPlatform) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || !glassPlatform.isEmpty()) {
      return READY;
    }
    try (Arena arena = Arena.ofConfined()) {
      if (!canLoad(GTK, arena)) {
        return NO_GTK;
      }
      return opensScreen(arena) ? READY : NO_SCREEN;
    }
  }

  private static boolean canLoad(String library, Arena arena) {
    try {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean opensScreen(Arena arena) {
    if (!canLoad(X11, arena)) {
      return false;
    }
    SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
    Linker linker = Linker.nativeLinker();
    try {
      MemorySegment screen =
          (MemorySegment)
              linker
                  .downcallHandle(
                      x11.findOrThrow("XOpenDisplay"),
                      FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                  .invokeExact(MemorySegment.NULL);
      if (screen.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ =
          (int)
              linker
                  .downcallHandle(
                      x11.findOrThrow("XCloseDisplay"),
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                  .invokeExact(screen);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("the screen could not be asked for", e);
    }
  }
}
