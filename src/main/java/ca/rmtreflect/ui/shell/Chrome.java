package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.State;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What surrounds the pages, in one language.
final class Chrome {

  private final TopBar bar;
  private final Banner banner;
  private final News news;
  private final TaskList tasks;
  private final VBox top;

  Chrome(Context context, MainWindow window) {
    bar =
        new TopBar(
            context, () -> window.openTasks(true), window::askForHelp, window::showShortcuts);
    banner = new Banner(context);
    news = new News(context);
    tasks = new TaskList(context, () -> window.openTasks(false));
    top = new VBox(bar, banner, news);
  }

  VBox top() {
    return top;
  }

  Node status() {
    return bar.status();
  }

  TaskList tasks() {
    return tasks;
  }

  void show(State state, boolean fresh) {
    banner.show(state, fresh);
    news.show(state);
  }

  void arrange(State state, Layout layout, boolean hasTasks, boolean hasHelp) {
    bar.show(state, layout, hasTasks, hasHelp);
    tasks.show(state, layout.tasks() && !layout.page());
  }
}
