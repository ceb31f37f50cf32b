package ca.rmtreflect.ui.wizard.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.ui.SampleYear;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is suggested exists in the shipped pack, and is suggested until it is listed.
class AccountPromptTest {

  /// An account of any platform.
  private static final Set<AccountPrompt> ANYWHERE =
      EnumSet.of(AccountPrompt.CLINIC_PAGE, AccountPrompt.ABANDONED, AccountPrompt.PERSONAL);

  @ParameterizedTest
  @EnumSource
  void itsPlatformIsInThePack(AccountPrompt prompt) {
    assertEquals(
        !ANYWHERE.contains(prompt), begin(prompt).chosen(AccountField.PLATFORM).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void itIsNotSuggestedTwice(AccountPrompt prompt) {
    assertFalse(prompt.isListed(List.of()));
    assertEquals(prompt != AccountPrompt.ABANDONED, prompt.isListed(List.of(begin(prompt))));
  }

  @ParameterizedTest
  @EnumSource
  void anotherAccountIsNoReasonNotToSuggestIt(AccountPrompt prompt) {
    for (AccountPrompt other : EnumSet.complementOf(EnumSet.of(prompt))) {
      assertFalse(prompt.isListed(List.of(begin(other))), () -> "listed by " + other);
    }
  }

  private static Account begin(AccountPrompt prompt) {
    return prompt.begin("one", SampleYear.PACK);
  }
}
