package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;

/// Where the items of a page keep what is entered.
public enum EntryPlace {
  PROFILE,
  REFLECTIONS;

  Optional<Value> value(State state, Item item) {
    Assessment assessment = state.year().assessment();
    Entry entry =
        switch (this) {
          case PROFILE -> assessment.profile().get(item.id());
          case REFLECTIONS -> assessment.reflections().get(item.id());
        };
    return Optional.ofNullable(entry).map(Entry::value);
  }

  /// Records a value for an item; an empty one leaves no trace.
  void record(Context context, Edit edit, Item item, Value value) {
    Entry entry = new Entry(item.id(), item.revision(), value, item.question());
    context
        .session()
        .update(
            edit,
            assessment ->
                switch (this) {
                  case PROFILE -> assessment.withProfileEntry(entry);
                  case REFLECTIONS -> assessment.withReflection(entry);
                });
  }
}
