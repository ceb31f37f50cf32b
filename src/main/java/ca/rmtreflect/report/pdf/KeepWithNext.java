package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Keeps every heading, the header row of every table, and what introduces a table or a form on the
/// page of what it heads, and every row whole that a page can hold.
///
/// The library moves what does not fit to the next page and leaves behind what stood before it. So
/// a finished layout is looked over; where something is left alone, every heading and table is told
/// the room that its beginning takes, which the next layout then keeps. A heading that begins a
/// page loses the room above it.
final class KeepWithNext {

  private static final double DOTS_PER_POINT = 20 * 4 / 3.0;

  /// In points: what the library keeps free below a row, with some to spare.
  private static final double SPARE = 8;

  /// In points: three lines, enough to begin what a page cannot hold.
  private static final double FEW_LINES = 42;

  /// As a part of the sheet. A larger row may be parted, rather than leave a page half empty.
  private static final double LARGEST_ROW = 0.6;

  /// In points: what a checkpoint claims that a page may end within, as in the style sheet.
  private static final double ENTRY_BEGINS = 84;

  private static final String HEADING = "h[1-6]";
  private static final String CLOSED = "height: 0";

  private final List<PageBox> pages;
  private final List<Box> flow;

  /// Looks over a finished layout.
  KeepWithNext(Box root) {
    pages = root.getLayer().getPages();
    flow = flow(root);
  }

  /// Changes what the next layout is made from, where this one leaves something to be desired.
  /// Before the last layout no room is closed: nobody would see whether its heading still begins a
  /// page.
  boolean improve(boolean isLast) {
    boolean opened = openSpaceElsewhere();
    boolean parted = keepRowsWhole();
    if (!anyLeftBehind() && (isLast || !closeSpaceAbovePageTops()) && !opened && !parted) {
      return false;
    }
    reserveSpace();
    return true;
  }

  /// Whether a heading or a header row has been left at the foot of a page.
  private boolean anyLeftBehind() {
    for (int i = 0; i < flow.size(); i++) {
      Box box = flow.get(i);
      if (keepsWithNext(i) && page(box) != page(next(i))) {
        return true;
      }
      if (header(box) != null && page(box) != page(firstRow(box))) {
        return true;
      }
    }
    return false;
  }

  /// Notes on each heading and table the room that its beginning takes.
  private void reserveSpace() {
    double following = 0;
    for (int i = flow.size() - 1; i >= 0; i--) {
      Box box = flow.get(i);
      double space = keepsWithNext(i) || isSpace(box) ? points(box) + following : startHeight(box);
      boolean claims = keepsWithNext(i) || header(box) != null;
      if (claims && space + SPARE < sheet()) {
        claim(box, space);
      }
      following = space;
    }
  }

  /// Claims its whole height for every row that the foot of a page parts although a page can hold
  /// it: the library overlooks some. Whether there was any.
  private boolean keepRowsWhole() {
    boolean any = false;
    for (Box row : flow.stream().flatMap(KeepWithNext::rows).toList()) {
      double height = points(row);
      if (height < sheet() * LARGEST_ROW
          && page(row.getAbsY(), pages) != page(bottom(row), pages)) {
        claim(row, height);
        any = true;
      }
    }
    return any;
  }

  private static Stream<Box> rows(Box box) {
    return box instanceof TableBox table
        ? table.getChildren().stream()
            .filter(part -> part instanceof TableSectionBox section && !section.isHeader())
            .flatMap(section -> section.getChildren().stream())
        : Stream.empty();
  }

  /// The last dot of a box.
  private static int bottom(Box box) {
    return box.getAbsY() + box.getHeight() - 1;
  }

  private static void claim(Box box, double height) {
    String claimed = String.format(Locale.ROOT, "%.2fpt", height + SPARE);
    replace(box.getElement(), "-fs-page-break-min-height: " + claimed);
  }

  /// Closes the room above every heading that would begin a page but for the end of that room,
  /// which did not fit on the page before. Whether there was any: without it, the heading begins
  /// the page, as it does not fit on the page before either.
  private boolean closeSpaceAbovePageTops() {
    boolean any = false;
    for (int i = 1; i < flow.size(); i++) {
      Box space = flow.get(i - 1);
      Box heading = flow.get(i);
      boolean begins = heads(heading) && page(space) != page(heading);
      if (begins && isSpace(space) && heading.getAbsY() > pages.get(page(heading)).getTop()) {
        replace(space.getElement(), CLOSED);
        any = true;
      }
    }
    return any;
  }

  /// Opens the room again above every heading that does not begin a page any more, since what
  /// stands before it has moved.
  private boolean openSpaceElsewhere() {
    boolean any = false;
    for (int i = 1; i < flow.size(); i++) {
      Box space = flow.get(i - 1);
      Box heading = flow.get(i);
      if (isSpace(space)
          && space.getElement().getAttribute("style").equals(CLOSED)
          && heading.getAbsY() > pages.get(page(heading)).getTop()) {
        replace(space.getElement(), "");
        any = true;
      }
    }
    return any;
  }

  private static boolean isSpace(Box box) {
    return is(box, "div") && box.getElement().getAttribute("class").startsWith("above-");
  }

  /// The library keeps the style that it has once found for an element.
  private static void replace(Element element, String style) {
    Element styled = (Element) element.cloneNode(false);
    styled.setAttribute("style", style);
    while (element.getFirstChild() != null) {
      styled.appendChild(element.getFirstChild());
    }
    element.getParentNode().replaceChild(styled, element);
  }

  /// The height of what must not be parted from the heading above it.
  private double startHeight(Box box) {
    double whole = points(box);
    Box header = header(box);
    if (header != null) {
      double margin = (header.getAbsY() - box.getAbsY()) / DOTS_PER_POINT;
      double row = points(firstRow(box));
      double first = margin + points(header) + row;
      return first < sheet() ? first : first - row + FEW_LINES;
    }
    if (box.getStyle().isAvoidPageBreakInside() && whole + SPARE < sheet() * 0.75) {
      return whole;
    }
    return Math.min(whole, isEntry(box) ? ENTRY_BEGINS : FEW_LINES);
  }

  private static boolean isEntry(Box box) {
    return is(box, "div") && box.getElement().getAttribute("class").startsWith("entry");
  }

  private double sheet() {
    PageBox page = pages.getFirst();
    return (page.getBottom() - page.getTop()) / DOTS_PER_POINT;
  }

  private static double points(Box box) {
    return box.getHeight() / DOTS_PER_POINT;
  }

  /// Whether a box is nothing without the one after it.
  private boolean keepsWithNext(int index) {
    Box box = flow.get(index);
    return index < flow.size() - 1 && (is(box, HEADING) || (is(box, "p") && hasStyle(box, "keep")));
  }

  /// Whether a box is a heading, or a table that has one for its head.
  private boolean heads(Box box) {
    return is(box, HEADING) || (header(box) != null && hasStyle(box, "headed"));
  }

  private static boolean hasStyle(Box box, String style) {
    return List.of(box.getElement().getAttribute("class").split(" ")).contains(style);
  }

  /// The box after one, whatever room is between them.
  private Box next(int index) {
    Box next = flow.get(index + 1);
    return isSpace(next) ? flow.get(index + 2) : next;
  }

  /// Around the name of a section for the head of a sheet, which has no place in the flow itself.
  private static boolean isRunning(Box box) {
    return box.isAnonymous() && box.getHeight() == 0;
  }

  private static boolean is(Box box, String element) {
    return box.getElement() != null && box.getElement().getTagName().matches(element);
  }

  private static @Nullable Box header(Box box) {
    return box instanceof TableBox table
            && table.getChild(0) instanceof TableSectionBox section
            && section.isHeader()
            && table.getFirstBodyRow() != null
        ? section
        : null;
  }

  private static Box firstRow(Box table) {
    return ((TableBox) table).getFirstBodyRow();
  }

  private int page(Box box) {
    return page(box, pages);
  }

  /// The page on which the first line of a box stands.
  static int page(Box box, List<PageBox> pages) {
    return page(firstLine(box).getAbsY(), pages);
  }

  private static int page(int height, List<PageBox> pages) {
    int page = 0;
    while (page < pages.size() - 1 && height >= pages.get(page).getBottom()) {
      page++;
    }
    return page;
  }

  private static Box firstLine(Box box) {
    Box line = box;
    while (!(line instanceof LineBox) && line.getChildCount() > 0) {
      line = line.getChild(0);
    }
    return line;
  }

  /// What stands under one another between the title and the end.
  static List<Box> flow(Box box) {
    if (is(box, "main")) {
      return box.getChildren().stream().filter(one -> !isRunning(one)).toList();
    }
    return box.getChildren().stream()
        .map(KeepWithNext::flow)
        .filter(flow -> !flow.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
