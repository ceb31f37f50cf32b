package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;

/// A date that was not understood is asked about before it is lost; nothing else is.
final class UnclearDateTest extends FolderCase {

  private static final String FIELD = "next-review";
  private static final String TYPED_DATE = "12/11/2027";

  @Test
  void closingAsksAndLeadsToTheDate() throws IOException {
    typeDate();
    Fx.run(() -> program().session().goTo(new Page.Overview()));
    program().askToClose();
    DialogPane dialog = dialog();
    assertEquals("A date is not saved", dialog.getAccessibleText());
    assertTrue(new Hand(dialog::getScene).reads("“12/11/2027”"));
    assertTrue(button(dialog, "Go to the date").isDefaultButton());
    answer(dialog, "Go to the date");
    await("the page", state -> state.page() instanceof Page.Outlook);
    assertFalse(program().hasEnded());
    assertEquals(TYPED_DATE, hand().written(FIELD));

    hand().type(FIELD, "");
    program().askToClose();
    program().close();
  }

  @Test
  void closingAnywayIsThePersonsOwnChoice() throws IOException {
    typeDate();
    program().askToClose();
    answer(dialog(), "Leave anyway");
    program().close();
  }

  @Test
  void leavingTheYearAsksToo() throws IOException {
    typeDate();
    leaveTheYear();
    answer(dialog(), "Cancel");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    assertEquals(new Page.Outlook(), state().page());
    assertEquals(TYPED_DATE, hand().written(FIELD));

    leaveTheYear();
    answer(dialog(), "Leave anyway");
    await("home", state -> state.page() instanceof Page.Home);
    open();
    Fx.run(() -> program().session().goTo(new Page.Outlook()));
    assertEquals("", hand().written(FIELD));
  }

  @Test
  void theYearStaysWhereItIsUnlessItIsLeft() throws IOException {
    typeDate();
    Fx.later(() -> program().session().program().files().moveToBin().accept(ID));
    answer(dialog(), "Cancel");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    assertTrue(state().openYear().isPresent());
    assertEquals(List.of(ID), years());
    hand().type(FIELD, "");
  }

  @Test
  void theQuestionIsAskedInFrench() throws IOException {
    typeDate();
    Fx.run(() -> program().session().speak(Language.FR));
    program().askToClose();
    DialogPane dialog = dialog();
    assertEquals("Une date n’est pas enregistrée", dialog.getAccessibleText());
    assertTrue(new Hand(dialog::getScene).reads("«\u00a012/11/2027\u00a0»"));
    answer(dialog, "Quitter quand même");
    program().close();
  }

  private void typeDate() throws IOException {
    writeYear();
    start();
    open();
    Fx.run(() -> program().session().goTo(new Page.Outlook()));
    Fx.pulse();
    hand().type(FIELD, TYPED_DATE);
  }

  /// The dialog waits for an answer, and so would the test.
  private void leaveTheYear() {
    Fx.later(() -> program().session().goTo(new Page.Home()));
  }
}
