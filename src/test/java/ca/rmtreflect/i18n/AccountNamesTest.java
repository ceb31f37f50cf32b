package ca.rmtreflect.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SmallPack;
import org.junit.jupiter.api.Test;

class AccountNamesTest {

  private static final Pack PACK = SmallPack.empty().build();
  private static final Messages ENGLISH = Messages.of(Language.EN);
  private static final Messages FRENCH = Messages.of(Language.FR);

  @Test
  void itsOwnNameComesFirst() {
    Account named = with(on("website", "purpose", "personal"), AccountField.NAME, " Good hands ");
    assertEquals("Good hands", AccountNames.of(named, PACK, ENGLISH));
    assertEquals("Good hands", AccountNames.of(named, PACK, FRENCH));
  }

  @Test
  void elseItsPlatform() {
    assertEquals("website", AccountNames.of(on("website"), PACK, ENGLISH));
    assertEquals("website (fr)", AccountNames.of(on("website"), PACK, FRENCH));
    Account blankName = with(on("website"), AccountField.NAME, " \t");
    assertEquals("website", AccountNames.of(blankName, PACK, ENGLISH));
  }

  @Test
  void anotherPlatformIsCalledAsThePersonCallsIt() {
    Account other = with(on("other"), AccountField.OTHER_PLATFORM, "Mastodon ");
    assertEquals("Mastodon", AccountNames.of(other, PACK, FRENCH));
    assertEquals("other", AccountNames.of(on("other"), PACK, ENGLISH));
    Account changed = other.with(AccountField.PLATFORM, Value.Chosen.one("website"));
    assertEquals("website", AccountNames.of(changed, PACK, ENGLISH));
  }

  @Test
  void aPersonalAccountNeedsNoName() {
    Account personal = Sketch.account("a1", "purpose", "personal");
    assertEquals("A personal account", AccountNames.of(personal, PACK, ENGLISH));
    assertEquals(
        "A personal account on website",
        AccountNames.of(on("website", "purpose", "personal"), PACK, ENGLISH));
  }

  @Test
  void aNewAccountIsNeverWithoutWords() {
    assertEquals("An account without a name", AccountNames.of(Account.blank("a1"), PACK, ENGLISH));
    assertEquals("", AccountNames.platform(Account.blank("a1"), PACK, ENGLISH));
    assertEquals("An account without a name", AccountNames.of(on("vanished"), PACK, ENGLISH));
  }

  private static Account on(String platform, String... fieldsAndOptions) {
    return Sketch.account("a1", fieldsAndOptions)
        .with(AccountField.PLATFORM, Value.Chosen.one(platform));
  }

  private static Account with(Account account, AccountField field, String words) {
    return account.with(field, new Value.Written(Sketch.words(words)));
  }
}
