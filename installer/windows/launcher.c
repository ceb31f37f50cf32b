/* Starts RMT Reflect with the Java that comes with it, and with nothing that is set for another one. The JDK's own launcher asks for its
   folder in the computer's old code page and cannot start where an account has letters outside it. CONSOLE makes the program of commands. */
#include <windows.h>
#include <shellapi.h>
#include <shlobj.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 32768

#ifdef CONSOLE
#define WINDOW 0
#else
#define WINDOW 1
#endif

/* From the JDK's java.h, which no runtime brings. */
typedef int (*Launch)(int argc, char **argv, int jargc, const char **jargv, int appclassc, const char **appclassv, const char *fullversion,
                      const char *dotversion, const char *pname, const char *lname, unsigned char javaargs, unsigned char cpwildcard,
                      unsigned char javaw, int ergo);

typedef int (*Put)(const wchar_t *name, const wchar_t *value);

static const char *const options[] = {
#include "options.h"
#ifdef CONSOLE
    "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
#endif
};

static wchar_t folder[LONGEST];

#ifdef CONSOLE
static UINT formerCodePage;

/* Java ends the process by itself: only what Windows calls at the end of every process still runs then. */
static void NTAPI giveConsoleBack(void *module, DWORD reason, void *reserved) {
  (void)module;
  (void)reserved;
  if (reason == DLL_PROCESS_DETACH && formerCodePage != 0) {
    SetConsoleOutputCP(formerCodePage);
  }
}

__attribute__((section(".CRT$XLB"), used)) static const PIMAGE_TLS_CALLBACK atTheEnd = giveConsoleBack;
#endif

static int damaged(void) {
  static const wchar_t words[] = L"RMT Reflect is not complete. Please install it again.\n"
                                 L"Réflexion MTA n’est pas complet. Veuillez l’installer de nouveau.\n";
#ifdef CONSOLE
  char bytes[sizeof words * 2];
  WideCharToMultiByte(CP_UTF8, 0, words, -1, bytes, sizeof bytes, NULL, NULL);
  fputs(bytes, stderr);
#else
  MessageBoxW(NULL, words, L"RMT Reflect", MB_ICONERROR);
#endif
  return 3;
}

/* In the code page that Java takes as its own: UTF-8, by the manifest. */
static char *narrow(const wchar_t *text) {
  int size = WideCharToMultiByte(CP_ACP, 0, text, -1, NULL, 0, NULL, NULL);
  char *bytes = malloc(size);
  WideCharToMultiByte(CP_ACP, 0, text, -1, bytes, size, NULL, NULL);
  return bytes;
}

static char *together(const wchar_t *begin, const wchar_t *middle, const wchar_t *end) {
  static wchar_t text[3 * LONGEST];
  _snwprintf(text, 3 * LONGEST - 1, L"%ls%ls%ls", begin, middle, end);
  return narrow(text);
}

/* What Java writes when it crashes can hold answers: it goes where they are, or nowhere. */
static char *crashOption(void) {
  static wchar_t data[LONGEST];
  if (GetEnvironmentVariableW(L"RMT_REFLECT_DATA", data, LONGEST) == 0) {
    GetEnvironmentVariableW(L"LOCALAPPDATA", data, LONGEST - 20);
    wcscat(data, L"\\RMT Reflect");
  }
  wcsncat(data, L"\\logs", LONGEST - wcslen(data) - 1);
  DWORD found = GetFileAttributesW(data);
  return found != INVALID_FILE_ATTRIBUTES && (found & FILE_ATTRIBUTE_DIRECTORY)
             ? together(L"-XX:ErrorFile=", data, L"\\crash-%p.txt")
             : narrow(L"-XX:+SuppressFatalErrorMessage");
}

int main(void) {
  static const wchar_t *const unheard[] = {L"CLASSPATH", L"JAVA_TOOL_OPTIONS", L"JDK_JAVA_OPTIONS", L"_JAVA_OPTIONS"};
  /* Java's C library is another one than that of this program, with a copy of the environment of its own. */
  HMODULE library = LoadLibraryW(L"ucrtbase.dll");
  Put put = library == NULL ? NULL : (Put)(void *)GetProcAddress(library, "_wputenv_s");
  if (put == NULL) {
    return damaged();
  }
  for (size_t i = 0; i < sizeof unheard / sizeof *unheard; i++) {
    put(unheard[i], L"");
  }

  GetModuleFileNameW(NULL, folder, LONGEST - 100);
  *wcsrchr(folder, L'\\') = 0;
  static wchar_t bin[LONGEST];
  wcscat(wcscpy(bin, folder), L"\\lib\\runtime\\bin");
  /* The libraries of Java look for each other, never in the current folder. */
  SetDllDirectoryW(bin);
  HMODULE jli = LoadLibraryExW(wcscat(bin, L"\\jli.dll"), NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  Launch launch = jli == NULL ? NULL : (Launch)(void *)GetProcAddress(jli, "JLI_Launch");
  if (launch == NULL) {
    return damaged();
  }

  int words;
  wchar_t **said = CommandLineToArgvW(GetCommandLineW(), &words);
  char **java = calloc(sizeof options / sizeof *options + words + 5, sizeof *java);
  int count = 0;
  java[count++] = narrow(said[0]);
  for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
    java[count++] = (char *)options[i];
  }
  java[count++] = crashOption();
  java[count++] = "-cp";
  java[count++] = together(folder, L"\\lib\\app\\", L"*");
  java[count++] = "ca.rmtreflect.app.Main";
#ifndef CONSOLE
  /* The names under which the Start menu knows its two entries: what is pinned to the taskbar starts the same one again. */
  const wchar_t *name = L"ca.rmtreflect.Reflect";
#endif
  for (int i = 1; i < words; i++) {
    java[count++] = narrow(said[i]);
#ifndef CONSOLE
    if (wcscmp(said[i], L"--software-graphics") == 0) {
      name = L"ca.rmtreflect.Reflect.SoftwareGraphics";
    }
#endif
  }
#ifdef CONSOLE
  formerCodePage = GetConsoleOutputCP();
  SetConsoleOutputCP(CP_UTF8);
#else
  SetCurrentProcessExplicitAppUserModelID(name);
#endif
  return launch(count, java, 0, NULL, 0, NULL, "25", "25", "rmt-reflect", "rmt-reflect", FALSE, TRUE, WINDOW, 0);
}
