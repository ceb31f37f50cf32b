package ca.rmtreflect.ui.session;

import org.jspecify.annotations.Nullable;

/// A year to begin. `previous` is the id of the year from which practice, accounts, goals and open
/// actions come along, if any.
public record NewYear(int year, @Nullable String previous) {}
