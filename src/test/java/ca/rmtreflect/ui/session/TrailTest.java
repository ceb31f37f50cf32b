package ca.rmtreflect.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visit from the check page leads back there, and an interrupted year goes on where it was left.
class TrailTest {

  private static final Page.Check CHECK = new Page.Check();
  private static final Page.Checkpoint TRUST = new Page.Checkpoint("trust-in-profession");

  private final Pack pack = PackCatalog.shipped().newest();
  private final Session session = session();

  @BeforeEach
  void openAtCheck() {
    open(CHECK);
  }

  @Test
  void continueAndBackLeadToWhereTheVisitBegan() {
    session.visit(TRUST, "change-trust");
    session.next();
    assertEquals(CHECK, session.state().page());
    assertEquals("change-trust", focus());

    session.visit(TRUST, "change-trust");
    session.back();
    assertEquals(CHECK, session.state().page());
  }

  @Test
  void aVisitEndsOnce() {
    session.visit(TRUST, "change-trust");
    session.next();
    session.goTo(TRUST);
    session.next();
    assertEquals(new Page.Checkpoint("regulated-professional"), session.state().page());
  }

  @Test
  void leavingTheSectionEndsAVisit() {
    session.visit(TRUST, "change-trust");
    session.goTo(new Page.Profile());
    session.goTo(TRUST);
    session.next();
    assertEquals(new Page.Checkpoint("regulated-professional"), session.state().page());
  }

  @Test
  void aVisitToTheAccountsSurvivesTheFormOfOne() {
    session.visit(new Page.Accounts(), "change-accounts");
    session.goTo(new Page.AccountForm("site"));
    session.next();
    assertEquals(new Page.Accounts(), session.state().page());
    session.next();
    assertEquals(CHECK, session.state().page());
  }

  @Test
  void workGoesOnWhereItWasLeft() {
    open(new Page.Overview());
    assertEquals(new Page.Profile(), session.state().resume());
    session.goTo(TRUST);
    session.goTo(new Page.Overview());
    assertEquals(TRUST, session.state().resume());
  }

  @Test
  void anAccountThatIsGoneIsNotWhereWorkGoesOn() {
    session.goTo(new Page.AccountForm("site"));
    session.update(Edit.once("remove", "x"), year -> year.withAccounts(List.of()));
    session.goTo(new Page.Overview());
    assertEquals(new Page.Accounts(), session.state().resume());
  }

  @Test
  void goingHomeForgetsTheTrail() {
    session.visit(TRUST, "change-trust");
    session.goTo(new Page.Home());
    assertEquals(Trail.NONE, session.state().trail());
  }

  @Test
  void anotherYearHasItsOwnTrail() {
    session.visit(TRUST, "change-trust");
    open(new Page.Overview());
    assertNull(session.state().trail().lastWorked());
  }

  @Test
  void theConfirmationExistsOnlyForAFinishedYear() {
    session.goTo(new Page.Done());
    assertEquals(new Page.Overview(), session.state().page());
    session.finish();
    session.goTo(new Page.Done());
    assertEquals(new Page.Done(), session.state().page());
    assertTrue(session.state().isReadOnly());
  }

  private @Nullable String focus() {
    Focus focus = session.state().focus();
    return focus == null ? null : focus.field();
  }

  private void open(Page.OfYear page) {
    Assessment year =
        Assessment.begin("a", 2026, pack.reference(), LocalDate.of(2026, 11, 1), Instant.EPOCH);
    session.open(pack, year.withAccounts(List.of(Account.blank("site"))), page);
  }

  private static Session session() {
    return new Session(
        State.initial(Language.EN, Appearance.SYSTEM, 1),
        Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
        () -> "new",
        Silent.program());
  }
}
