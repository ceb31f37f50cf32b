package ca.rmtreflect.storage;

/// How a save went: what the next one starts from, and what may be said of this one.
public record SaveResult(Stored next, SaveState state) implements Saver.Outcome<Stored> {}
