package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.State;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What surrounds the pages, in one language.
final class Chrome {

  private final TopBar bar;
  private final Banner banner;
  private final NoticeBar news;
  private final Bulletins bulletins;
  private final TaskList tasks;
  private final VBox top;

  Chrome(Context context, MainWindow window) {
    bar =
        new TopBar(
            context,
            () -> window.openTasks(true),
            window::askForHelp,
            () -> window.speak(context.language().other()),
            new MainMenu(context, window));
    banner = new Banner(context, window::giveBack);
    news = new NoticeBar(context);
    bulletins = new Bulletins(context);
    tasks = new TaskList(context, () -> window.openTasks(false));
    top = new VBox(bar, banner, news);
  }

  VBox top() {
    return top;
  }

  Banner banner() {
    return banner;
  }

  Node status() {
    return bar.status();
  }

  Bulletins bulletins() {
    return bulletins;
  }

  TaskList tasks() {
    return tasks;
  }

  void show(State state, boolean fresh) {
    banner.show(state, fresh);
    news.show(state);
    bulletins.show(state);
  }

  /// In a low window the banner scrolls with the page, of which little would be seen below it.
  void arrange(State state, Layout layout, boolean tall, boolean hasTasks, boolean hasHelp) {
    place(tall || !layout.page());
    bar.show(state, layout, hasTasks, hasHelp);
    tasks.show(state, layout.tasks() && !layout.page());
  }

  private void place(boolean aboveThePage) {
    VBox place = aboveThePage ? top : bulletins;
    if (!place.equals(banner.getParent())) {
      boolean hadFocus = banner.holdsFocus();
      top.getChildren().remove(banner);
      bulletins.getChildren().remove(banner);
      place.getChildren().add(aboveThePage ? 1 : 0, banner);
      bulletins.setSpaced(!aboveThePage);
      if (hadFocus) {
        banner.requestFocus();
      }
    }
  }
}
