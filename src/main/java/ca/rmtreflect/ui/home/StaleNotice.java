package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Texts;
import java.time.YearMonth;
import javafx.scene.layout.VBox;

/// Says that nobody has worked on the sources of the questions for more than a year. Not there
/// before that.
final class StaleNotice extends VBox {

  StaleNotice(Context context, Pack pack) {
    boolean isStale = pack.isStale(context.session().today());
    Boxes.present(this, isStale);
    if (isStale) {
      String month = Dates.month(YearMonth.from(pack.sourcesAsOf()), context.language());
      getChildren()
          .add(
              Boxes.notice(
                  context.word("home.stale.", pack.provenance(), month),
                  Texts.hint(context.text("home.stale-text"))));
    }
  }
}
