package ca.rmtreflect.ui.session;

import org.jspecify.annotations.Nullable;

/// News that takes no focus and needs no answer: a message and, for its placeholder, a second
/// message.
public record Notice(String words, @Nullable String what) {}
