package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.home.BinView;
import ca.rmtreflect.ui.home.EarlierView;
import ca.rmtreflect.ui.home.HomeView;
import ca.rmtreflect.ui.home.StartView;
import ca.rmtreflect.ui.home.TroubleView;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.question.CheckpointView;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.wizard.CheckView;
import ca.rmtreflect.ui.wizard.DoneView;
import ca.rmtreflect.ui.wizard.FinishView;
import ca.rmtreflect.ui.wizard.OutlookView;
import ca.rmtreflect.ui.wizard.OverviewView;
import ca.rmtreflect.ui.wizard.ProfileView;
import ca.rmtreflect.ui.wizard.accounts.AccountFormView;
import ca.rmtreflect.ui.wizard.accounts.AccountsView;
import ca.rmtreflect.ui.wizard.actions.ActionsView;
import ca.rmtreflect.ui.wizard.changes.ChangesView;
import ca.rmtreflect.ui.wizard.changes.TwoYearsView;
import ca.rmtreflect.ui.wizard.export.ExportView;
import ca.rmtreflect.ui.wizard.export.PaperFormView;
import java.util.function.Function;
import java.util.function.Supplier;

/// The view of each page. `newest` is the questionnaire that a new year would ask, read when a page
/// first needs it.
public record Pages(Supplier<Pack> newest) implements Function<Context, PageView> {

  @Override
  public PageView apply(Context context) {
    return switch (context.state().page()) {
      case Page.Home _ -> new HomeView(context, newest.get());
      case Page.Start _ -> new StartView(context, newest.get());
      case Page.Bin _ -> new BinView(context);
      case Page.PaperForm _ -> new PaperFormView(context);
      case Page.Earlier(var versions) -> new EarlierView(context, versions);
      case Page.TwoYears(var pair) -> new TwoYearsView(context, pair);
      case Page.InTrouble(var trouble) -> new TroubleView(context, trouble);
      case Page.Overview _ -> new OverviewView(context);
      case Page.Profile _ -> new ProfileView(context);
      case Page.Checkpoint(var id) -> new CheckpointView(context, id);
      case Page.Outlook _ -> new OutlookView(context);
      case Page.Changes _ -> new ChangesView(context);
      case Page.Check _ -> new CheckView(context);
      case Page.Finish _ -> new FinishView(context);
      case Page.Done _ -> new DoneView(context);
      case Page.Accounts _ -> new AccountsView(context);
      case Page.AccountForm(var id) -> new AccountFormView(context, id);
      case Page.Actions _ -> new ActionsView(context);
      case Page.Export _ -> new ExportView(context);
    };
  }
}
