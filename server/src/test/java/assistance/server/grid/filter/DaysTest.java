package assistance.server.grid.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"2026-03-29,2026-03-28T23:00:00Z,2026-03-29T22:00:00Z",
            "2026-10-25,2026-10-24T22:00:00Z,2026-10-25T23:00:00Z",
            "2026-11-03,2026-11-02T23:00:00Z,2026-11-03T23:00:00Z"})
    void areAsLongAsTheClockMakesThem(LocalDate day, Instant begin, Instant end) {
        assertEquals(Ranges.of(begin.toEpochMilli(), end.toEpochMilli()), days("Europe/Paris").between(day, day));
    }

    @ParameterizedTest
    @CsvSource({"America/St_Johns,2010-11-06", "America/St_Johns,2010-11-07", "Pacific/Apia,2011-12-30",
            "America/Sao_Paulo,2018-11-04", "Asia/Kathmandu,1985-12-31", "Europe/Paris,1911-03-11"})
    void holdExactlyTheMomentsOfTheDay(String zone, LocalDate day) {
        var days = days(zone);
        var moments = days.between(day, day);
        long begin = day.minusDays(2).atStartOfDay(java.time.ZoneOffset.UTC).toInstant().toEpochMilli();
        for (long moment = begin; moment < begin + 5 * 86_400_000L; moment += 30_000) {
            assertEquals(days.dayOf(moment).equals(day), holds(moments, moment),
                    Instant.ofEpochMilli(moment)::toString);
        }
    }

    @Test
    void mergeAndInvertRanges() {
        var some = Ranges.union(List.of(Ranges.of(5, 7), Ranges.of(1, 3), Ranges.of(3, 4), Ranges.of(9, 9)));
        assertEquals(new Ranges(List.of(new Ranges.Range(1, 4), new Ranges.Range(5, 7))), some);
        assertEquals(some, some.complement().complement());
        assertEquals(Ranges.of(2, 4), some.without(Ranges.union(List.of(Ranges.of(0, 2), Ranges.of(4, 8)))));
        assertEquals(Ranges.NONE, Ranges.of(Long.MIN_VALUE, Long.MAX_VALUE).complement());
    }

    private static boolean holds(Ranges ranges, long moment) {
        return ranges.ranges().stream().anyMatch(range -> range.from() <= moment && moment < range.to());
    }

    private static Days days(String zone) {
        return new Days(ZoneId.of(zone));
    }
}
