package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@Hazard({11, 12})
class SaverMistakeTest extends OnFreshStore {
  private final HandScheduler time = new HandScheduler();
  private final List<SaveState> heard = new ArrayList<>();
  private final List<Throwable> mistakes = new ArrayList<>();
  private final List<String> saved = new ArrayList<>();
  private Runnable duringSave = () -> {};

  private SaveResult save(Stored stored, Assessment snapshot) {
    duringSave.run();
    saved.add(words(snapshot));
    return new SaveResult(stored, new SaveState.Saved(at.now));
  }

  /// Where memory is short, not even that can be told. Another failure stands for it here.
  private void tellInVain(Throwable mistake) {
    mistakes.add(mistake);
    throw new IllegalStateException("told in vain");
  }

  @ParameterizedTest
  @MethodSource("planted")
  void aMistakeInTheProgramIsAFailureAndNotTheEnd(Runnable mistake) {
    Saver<Stored, Assessment> saver =
        new Saver<>(Stored.begin(at.saying("")), this::save, time, heard::add, this::tellInVain);
    duringSave = mistake;
    saver.submit(at.saying("a"));
    time.passMillis(500);
    assertEquals(new SaveState.Failed(FailureReason.MISTAKE), heard.getLast());
    assertEquals(1, mistakes.size());
    duringSave = () -> {};
    time.passMillis(10_000);
    assertEquals(List.of("a"), saved);
  }

  static Stream<Runnable> planted() {
    return Stream.of(
        () -> {
          throw new IllegalStateException("planted");
        },
        () -> {
          throw new StackOverflowError();
        },
        () -> {
          throw new OutOfMemoryError();
        },
        () -> {
          throw new NoClassDefFoundError("planted");
        });
  }
}
