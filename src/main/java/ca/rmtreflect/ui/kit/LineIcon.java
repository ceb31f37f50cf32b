package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.report.export.Format;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Small drawings in one line width, drawn for this project on a square of 24. They stand beside
/// words and say nothing that these do not, so a screen reader passes them over.
public enum LineIcon {
  PERSON("M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0z" + "M4.5 20.5c.8-4.2 3.8-6.5 7.5-6.5s6.7 2.3 7.5 6.5"),
  PHONE(
      "M8.5 2.5h7a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z"
          + "M11 18.5h2"),
  TWO_CIRCLES("M15 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0zM21 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0z"),
  PENCIL("M4 20l1-4.5L16 4.5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19z" + "M14 6.5l3.5 3.5"),
  LOCK(
      "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11"
          + "a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5z"
          + "M8 10.5V8a4 4 0 0 1 8 0v2.5"),
  SHOP(
      "M4 9.5L5.5 4h13L20 9.5z"
          + "M4 9.5a2.667 2.5 0 0 0 5.333 0a2.667 2.5 0 0 0 5.333 0a2.667 2.5 0 0 0 5.333 0"
          + "M5.5 12v8h13v-8M10 20v-4.5h4V20"),
  SPEECH(
      "M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-7l-4.5 4v-4H5"
          + "A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5zM8 9h8M8 12.5h5"),
  BOOK(
      "M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2c2-1.5 5-2 8.5-2V4.5"
          + "C17 4.5 14 5 12 6.5zM12 6.5V20"),
  COMPASS("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM15.5 8.5l-2 5l-5 2l2-5z"),
  CHECKLIST("M4 6.5l1.5 1.5L8.5 5M4 15.5l1.5 1.5l3-3M12 7h8.5M12 16h8.5"),
  TWO_ARROWS("M4 8h15.5M16 4.5L19.5 8L16 11.5M20 16H4.5M8 12.5L4.5 16L8 19.5"),
  FLAG("M5.5 21V3.5M5.5 4.5h12l-2.5 4l2.5 4h-12"),
  FIXED_PAGE(Page.SHEET + "M8.5 15.5l2.5 2.5l4.5-5"),
  TEXT_PAGE(Page.SHEET + "M8.5 12h7M8.5 15h7M8.5 18h4"),
  WEB_PAGE(Page.SHEET + "M10 12l-2.5 3l2.5 3M14 12l2.5 3l-2.5 3"),
  TABLE_PAGE(Page.SHEET + "M8 11.5h8v7h-8zM8 15h8M12 11.5v7"),
  CALENDAR_PAGE(Page.SHEET + "M8 12h8v6.5h-8zM8 14.5h8M10 10.5v2.5M14 10.5v2.5"),
  DATA_PAGE(
      Page.SHEET
          + "M11 11.5c-2 0-1 3.5-2.5 3.5c1.5 0 .5 3.5 2.5 3.5"
          + "M13 11.5c2 0 1 3.5 2.5 3.5c-1.5 0-.5 3.5-2.5 3.5");

  /// Of the text size.
  private static final double SIDE = 1.375;

  private static final double GRID = 24;

  private final String path;

  LineIcon(String path) {
    this.path = path;
  }

  /// A section without a drawing of its own has that of its kind.
  public static LineIcon of(Section section) {
    return switch (section.kind()) {
      case PROFILE -> PERSON;
      case ACCOUNTS -> PHONE;
      case OUTLOOK -> COMPASS;
      case ACTIONS -> CHECKLIST;
      case FINISH -> FLAG;
      case CHECKPOINTS ->
          switch (section.id()) {
            case "personal-professional" -> TWO_CIRCLES;
            case "before-posting" -> PENCIL;
            case "client-information" -> LOCK;
            case "practice-accounts-section" -> SHOP;
            case "principle-4" -> BOOK;
            default -> SPEECH;
          };
    };
  }

  public static LineIcon of(Format format) {
    return switch (format) {
      case PDF -> FIXED_PAGE;
      case DOCX -> TEXT_PAGE;
      case HTML -> WEB_PAGE;
      case CSV -> TABLE_PAGE;
      case ICS -> CALENDAR_PAGE;
      case JSON -> DATA_PAGE;
    };
  }

  /// Puts it before the words, as large as they are.
  public void before(Labeled words) {
    SVGPath drawing = new SVGPath();
    drawing.setContent(path);
    drawing.getStyleClass().add("line-icon");
    Pane square = new Pane(drawing);
    square.setMouseTransparent(true);
    square.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    square.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    words
        .fontProperty()
        .subscribe(font -> {
          double side = SIDE * font.getSize();
          square.setPrefSize(side, side);
          drawing.getTransforms().setAll(new Scale(side / GRID, side / GRID));
        });
    words.setGraphic(square);
    words.getStyleClass().add("with-icon");
  }

  private static final class Page {
    private static final String SHEET =
        "M6.5 2.5h7.5l5 5v12.5a1.5 1.5 0 0 1-1.5 1.5h-11"
            + "a1.5 1.5 0 0 1-1.5-1.5V4a1.5 1.5 0 0 1 1.5-1.5zM14 2.5v5h5";
  }
}
