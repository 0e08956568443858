package assistance.server.grid.sql;

import java.time.LocalDate;
import java.util.List;

import org.jooq.Field;
import org.jooq.impl.DSL;

import assistance.server.grid.filter.Days;
import assistance.server.grid.filter.GridQuery;

/// The day of a moment in the reader's time zone as a number: days since the beginning of the year 0, so that it is
/// never negative, which databases round in their own way.
final class DayField {
    /// The milliseconds from the beginning of the year 0 to 1970.
    static final long YEAR_0 = 62_167_219_200_000L;

    private static final long DAY = 86_400_000;

    private DayField() {}

    static Field<Long> of(GridQuery query, Field<Long> moment) {
        var local = moment.plus(shift(query.offsets(), moment));
        return local.divide(DSL.inline(DAY));
    }

    /// What to add to a moment, found by halving the offsets.
    private static Field<Long> shift(List<Days.Offset> offsets, Field<Long> moment) {
        if (offsets.size() == 1) {
            return DSL.inline(YEAR_0 + offsets.getFirst().offset().getTotalSeconds() * 1000L);
        }
        int middle = offsets.size() / 2;
        return DSL.when(moment.lt(DSL.inline(offsets.get(middle).from().toEpochMilli())),
                shift(offsets.subList(0, middle), moment))
                .otherwise(shift(offsets.subList(middle, offsets.size()), moment));
    }

    static long number(LocalDate day) {
        return day.toEpochDay() + YEAR_0 / DAY;
    }

    static LocalDate day(long number) {
        return LocalDate.ofEpochDay(number - YEAR_0 / DAY);
    }
}
