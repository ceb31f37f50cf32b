package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place where accounts live, and what was found about its settings. Menus move: notes are data.
///
/// `checked` is the day on which a person compared the note with the platform itself, if anyone
/// did.
public record Platform(
    String id,
    LocalizedText name,
    LocalizedText reviews,
    ReviewsSwitch reviewsSwitch,
    @Nullable LocalizedText settings,
    @Nullable LocalDate checked,
    Confidence confidence) {}
