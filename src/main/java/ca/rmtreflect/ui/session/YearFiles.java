package ca.rmtreflect.ui.session;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the window asks of the program around it about the files of the years. All of it happens in
/// the background, and the session is told.
///
/// `folder` is the path of the folder. `view` shows a file where it lies and `copyIn` adds a copy
/// of it to the years; both take a path. `moveToBin` and `takeFromBin` take the id of a year.
/// `showEarlier` lists the earlier versions of a year by its id; `viewEarlier` shows one of them,
/// and `putBack` puts it back; both take the id and it. `compare` takes the ids of two years and
/// shows them side by side. `lookAgain` tries once more to reach the folder and lists the years
/// afresh.
public record YearFiles(
    String folder,
    Consumer<String> view,
    Consumer<String> copyIn,
    Consumer<String> moveToBin,
    Consumer<String> takeFromBin,
    Runnable emptyBin,
    Consumer<String> showEarlier,
    BiConsumer<String, EarlierVersions.Version> viewEarlier,
    BiConsumer<String, EarlierVersions.Version> putBack,
    BiConsumer<String, String> compare,
    Runnable lookAgain) {}
