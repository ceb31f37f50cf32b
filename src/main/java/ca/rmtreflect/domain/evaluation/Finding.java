package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import java.util.List;

/// A cross-check between accounts, profile and answers. It invites a second look and never changes
/// an answer.
///
/// `difference` is true only where a *Yes* is contradicted.
public record Finding(FindingRule rule, boolean difference, List<Account> accounts) {
  public Finding {
    accounts = List.copyOf(accounts);
  }
}
