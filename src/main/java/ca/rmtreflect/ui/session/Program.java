package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.pdf.PagePicture;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the window asks of the program around it. Everything that touches files happens there.
///
/// `saveNow` writes what is not written yet; `saveElsewhere` lets the person choose a place for a
/// copy of the open year, and of whatever else could not be saved. `openYear` takes an assessment's
/// id and opens it where the person left it, `openYearAt` on a page. `openSample` shows a year that
/// is made up; `openCopy` lets the person choose a file and adds a copy of it to the years;
/// `showFiles` opens the folder of the years. `openFile` and `showInFolder` take a path.
/// `chooseFolder` lets the person choose where exports go, and `export` writes them in the
/// background; both tell the session, and so does `cancelExport`. `preview` draws the first page of
/// an export, and tells it on the thread of the window. `mayLeaveYear` asks whether the open year
/// may be left although something that was typed in it is not understood.
public record Program(
    Runnable saveNow,
    Runnable saveElsewhere,
    Consumer<String> openYear,
    BiConsumer<String, Page.OfYear> openYearAt,
    Runnable openSample,
    Consumer<NewYear> beginYear,
    Runnable openCopy,
    Runnable showFiles,
    Consumer<URI> openLink,
    Consumer<String> openFile,
    Consumer<String> showInFolder,
    Runnable chooseFolder,
    Consumer<ExportRequest> export,
    Runnable cancelExport,
    BiConsumer<ExportRequest, Consumer<Optional<PagePicture>>> preview,
    Runnable quit,
    BooleanSupplier mayLeaveYear,
    YearFiles files,
    About about) {}
