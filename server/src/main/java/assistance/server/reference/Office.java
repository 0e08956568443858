package assistance.server.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the days begin and end by which contracts run.
public final class Office {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Office() {}

    /// The day it is there.
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
