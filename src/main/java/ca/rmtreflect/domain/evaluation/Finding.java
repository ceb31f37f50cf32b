package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A cross-check between accounts, profile and answers. It invites a second look and never changes
/// an answer.
///
/// `difference` is true only where a *Yes* is contradicted.
public record Finding(FindingRule rule, boolean difference, List<Account> accounts) {

  /// The profile item that says where social media is used, and its options.
  private static final String SOCIAL_MEDIA = "social-media";

  public Finding {
    accounts = List.copyOf(accounts);
  }

  /// What the finding is in each account; nothing for one about the whole list.
  public List<Origin.FromAccount> origins() {
    AccountGap gap = rule.gap();
    return gap == null
        ? List.of()
        : accounts.stream().map(one -> new Origin.FromAccount(one.id(), gap)).toList();
  }

  /// The findings of an assessment, in the order of the rules.
  static List<Finding> of(Assessment assessment, Set<String> asked, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    for (FindingRule rule : FindingRule.values()) {
      AccountGap gap = rule.gap();
      if (gap == null) {
        addOfInventory(rule, assessment, findings);
      } else if (asked.contains(rule.place())) {
        List<Account> accounts = accountsWith(rule, gap, assessment, asOf);
        if (!accounts.isEmpty()) {
          findings.add(new Finding(rule, isDifference(rule, assessment), accounts));
        }
      }
    }
    return findings;
  }

  private static List<Account> accountsWith(
      FindingRule rule, AccountGap gap, Assessment assessment, LocalDate asOf) {
    return assessment.accounts().stream()
        .filter(account -> gap.isIn(account, asOf))
        .filter(account ->
            rule != FindingRule.BOOKING_REVIEWS || account.is(AccountField.PURPOSE, "booking"))
        .toList();
  }

  private static boolean isDifference(FindingRule rule, Assessment assessment) {
    return rule.contradictsYes()
        && assessment.valueOf(rule.place()).filter(AnswerValue.YES::equals).isPresent();
  }

  private static void addOfInventory(
      FindingRule rule, Assessment assessment, List<Finding> findings) {
    List<String> uses = assessment.chosen(SOCIAL_MEDIA);
    if (rule == FindingRule.NONE_USED_BUT_LISTED && uses.contains("none")) {
      List<Account> own =
          assessment.accounts().stream()
              .filter(account -> account.isPersonal() || account.is(AccountField.CONTROLLER, "me"))
              .toList();
      if (!own.isEmpty()) {
        findings.add(new Finding(rule, false, own));
      }
    }
    if (rule == FindingRule.USED_BUT_NONE_LISTED
        && (uses.contains("practice") || uses.contains("personal"))
        && assessment.accounts().isEmpty()) {
      findings.add(new Finding(rule, false, List.of()));
    }
  }
}
