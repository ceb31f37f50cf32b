package ca.rmtreflect.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

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
      if (load(GTK, arena).isEmpty()) {
        return NO_GTK;
      }
      return load(X11, arena).filter(Display::opensScreen).isPresent() ? READY : NO_SCREEN;
    }
  }

  private static Optional<SymbolLookup> load(String library, Arena arena) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(library, arena));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean opensScreen(SymbolLookup x11) {
    MethodHandle open = function(x11, "XOpenDisplay", ValueLayout.ADDRESS);
    MethodHandle close = function(x11, "XCloseDisplay", ValueLayout.JAVA_INT);
    try {
      MemorySegment screen = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (screen.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ = (int) close.invokeExact(screen);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("the screen could not be asked for", e);
    }
  }

  private static MethodHandle function(SymbolLookup library, String name, MemoryLayout result) {
    return Linker.nativeLinker()
        .downcallHandle(
            library.findOrThrow(name), FunctionDescriptor.of(result, ValueLayout.ADDRESS));
  }
}
