package assistance.client.grid.filter.row;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import assistance.api.FoldedText;
import assistance.api.RelativeDate;
import assistance.client.ui.Texts;

/// Days as they are typed and shown: `03/11/2026`, in short `3/11`, a whole month `11/2026`, a whole year `2026`, or words that name a
/// day in relation to today.
final class DayText {
    private static final String BETWEEN = "\\s*[/.\\- ]\\s*";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4})");
    private static final Pattern SHORT_DAY = Pattern
            .compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
    private static final Pattern BEGINNING = Pattern
            .compile("\\d{0,3}|\\d{1,2}" + BETWEEN + "\\d{0,3}|\\d{1,2}" + BETWEEN + "\\d{1,2}" + BETWEEN + "\\d{0,3}");
    private static final int CENTURY = 2000;

    private final Texts texts;
    private final Clock clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    DayText(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        day = DateTimeFormatter.ofPattern(texts.get("grid.datePattern"), texts.locale());
    }

    /// @param value an ISO day, month or year, or the code of a relative date
    String of(String value) {
        if (isRelative(value)) {
            return words(RelativeDate.valueOf(value));
        }
        try {
            return switch (value.length()) {
                case 4 -> value;
                case 7 -> month.format(YearMonth.parse(value));
                default -> day.format(LocalDate.parse(value));
            };
        } catch (DateTimeException unknown) {
            return value;
        }
    }

    String words(RelativeDate date) {
        return texts.get("grid.day." + date);
    }

    /// @param wholeDay true when neither months and years nor words will do
    /// @param finished false while more may be typed
    Reading read(String text, boolean wholeDay, boolean finished) {
        Matcher exact = DAY.matcher(text);
        if (exact.matches()) {
            return day(exact, number(exact, 3));
        }
        Matcher withoutYear = WITHOUT_YEAR.matcher(text);
        if (withoutYear.matches() && finished) {
            return day(withoutYear, LocalDate.now(clock).getYear());
        }
        Matcher inShort = SHORT_DAY.matcher(text);
        if (inShort.matches() && finished) {
            return day(inShort, CENTURY + number(inShort, 3));
        }
        Matcher whole = MONTH.matcher(text);
        boolean isMonth = whole.matches();
        if (isMonth || YEAR.matcher(text).matches()) {
            return wholeDay ? wrong("grid.row.wrong.wholeDay") : isMonth ? month(whole) : new Reading.Value(text);
        }
        if (BEGINNING.matcher(text).matches()) {
            return finished ? wrong("grid.row.wrong.DATE") : new Reading.Beginning();
        }
        return wholeDay ? wrong("grid.row.wrong.DATE") : words(text, finished);
    }

    private Reading words(String text, boolean finished) {
        String typed = FoldedText.of(text).text();
        List<RelativeDate> begun = Arrays.stream(RelativeDate.values())
                .filter(date -> FoldedText.of(words(date)).text().startsWith(typed))
                .toList();
        boolean whole = begun.size() == 1 && FoldedText.of(words(begun.getFirst())).text().equals(typed);
        if (whole || (begun.size() == 1 && finished)) {
            return new Reading.Value(begun.getFirst().name());
        }
        return begun.isEmpty() || finished ? wrong("grid.row.wrong.DATE") : new Reading.Beginning();
    }

    private Reading day(Matcher parts, int year) {
        try {
            return new Reading.Value(LocalDate.of(year, number(parts, 2), number(parts, 1)).toString());
        } catch (DateTimeException noSuchDay) {
            return wrong("grid.row.wrong.noSuchDay");
        }
    }

    private Reading month(Matcher parts) {
        try {
            return new Reading.Value(YearMonth.of(number(parts, 2), number(parts, 1)).toString());
        } catch (DateTimeException noSuchMonth) {
            return wrong("grid.row.wrong.DATE");
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private Reading wrong(String key) {
        return new Reading.Wrong(texts.get(key));
    }

    static boolean isRelative(String value) {
        return Arrays.stream(RelativeDate.values()).anyMatch(date -> date.name().equals(value));
    }
}
