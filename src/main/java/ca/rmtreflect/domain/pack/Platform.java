package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place where accounts live, and what was found about its settings on a day. Menus move: notes
/// are dated data.
public record Platform(
    String id,
    LocalizedText name,
    LocalizedText reviews,
    ReviewsSwitch reviewsSwitch,
    @Nullable LocalizedText settings,
    LocalDate checked,
    Confidence confidence) {}
