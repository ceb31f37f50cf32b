package ca.rmtreflect.domain.pack;

import java.time.LocalDate;
import java.util.List;

/// A pack that a person has compared with its sources and with every platform, as none was yet.
public final class CheckedPack {

  private CheckedPack() {}

  public static Pack of(Pack pack, LocalDate day) {
    List<Platform> platforms =
        pack.platforms().stream()
            .map(one ->
                new Platform(
                    one.id(),
                    one.name(),
                    one.reviews(),
                    one.reviewsSwitch(),
                    one.settings(),
                    day,
                    one.confidence()))
            .toList();
    return new Pack(
        pack.id(),
        pack.version(),
        pack.digest(),
        pack.title(),
        pack.basis(),
        pack.compiled(),
        day,
        pack.changeLog(),
        pack.sources(),
        pack.risks(),
        pack.conditions(),
        platforms,
        pack.sections());
  }
}
