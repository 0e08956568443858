package assistance.server.grid.oracle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import assistance.api.Line;
import assistance.api.TicketCount;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;

/// Asks the real grid and the oracle the same, for one reader.
record Comparison(Grid direct, Grid ofMany, Grid overHttps, GridOracle oracle, RandomQueries queries, RandomText text) {
    private static final int HTTPS_ONCE_IN = 10;
    private static final JsonMapper JSON = new JsonMapper();

    /// Asks one random query in every way, and tells the first difference in the smallest form found of it.
    Optional<String> ask() {
        TicketQuery query = queries.query();
        Grid grid = text.once(HTTPS_ONCE_IN) ? overHttps : text.once(2) ? ofMany : direct;
        var difference = smallest(query, smaller -> inPages(grid, smaller));
        if (difference.isEmpty() && text.once(4)) {
            difference = smallest(query, smaller -> inPagesWithoutCounts(grid, smaller));
        }
        if (difference.isEmpty() && text.once(4)) {
            difference = smallest(query, smaller -> inCounts(grid, smaller));
        }
        if (difference.isEmpty() && text.once(2)) {
            ValuesQuery values = queries.values(query);
            difference = smallest(query,
                    smaller -> inValues(grid, new ValuesQuery(smaller, values.column(), values.search())));
        }
        return difference;
    }

    private Optional<String> smallest(TicketQuery query, Function<TicketQuery, Optional<String>> compare) {
        if (compare.apply(query).isEmpty()) {
            return Optional.empty();
        }
        var smallest = Shrinking.smallest(query, smaller -> compare.apply(smaller).isPresent());
        return compare.apply(smallest)
                .map(difference -> "for " + oracle.reader().role() + " " + oracle.reader().id() + " in "
                        + oracle.reader().language() + "\n" + JSON.writeValueAsString(smallest) + "\n" + difference);
    }

    private Optional<String> inPages(Grid grid, TicketQuery query) {
        return difference(oracle.page(query), () -> grid.page(query));
    }

    private Optional<String> inPagesWithoutCounts(Grid grid, TicketQuery query) {
        TicketPage expected = oracle.page(query);
        return difference(expected, () -> {
            TicketPage page = grid.pageFirst(query);
            return page.ticketCount() == null && page.pageCount() == null
                    ? new TicketPage(page.lines(), page.page(), expected.pageCount(), expected.ticketCount())
                    : page;
        });
    }

    private Optional<String> inCounts(Grid grid, TicketQuery query) {
        TicketPage page = oracle.page(query);
        return difference(new TicketCount(Objects.requireNonNull(page.pageCount()),
                Objects.requireNonNull(page.ticketCount())), () -> grid.count(query));
    }

    private Optional<String> inValues(Grid grid, ValuesQuery query) {
        return difference(oracle.values(query), () -> grid.values(query))
                .map(difference -> "values of " + query.column() + " containing " + query.search() + "\n" + difference);
    }

    /// What the real grid is asked.
    private interface Question<T> {
        T answer();
    }

    private static <T> Optional<String> difference(T expected, Question<T> question) {
        T answer;
        try {
            answer = question.answer();
        } catch (RuntimeException failed) {
            return Optional.of("failed: " + failed);
        }
        return expected.equals(answer) ? Optional.empty() : Optional.of(words(expected, answer));
    }

    private static String words(Object expected, Object answer) {
        return expected instanceof TicketPage plain && answer instanceof TicketPage page
                && !plain.lines().equals(page.lines())
                        ? firstLine(plain.lines(), page.lines()) + "\nexpected " + counts(plain) + "\nanswered "
                                + counts(page)
                        : "expected " + expected + "\nanswered " + answer;
    }

    private static String firstLine(List<Line> expected, List<Line> answer) {
        int first = IntStream.range(0, Math.max(expected.size(), answer.size()))
                .filter(i -> !Objects.equals(at(expected, i), at(answer, i)))
                .findFirst()
                .orElseThrow();
        return "line " + first + "\nexpected " + at(expected, first) + "\nanswered " + at(answer, first);
    }

    private static @Nullable Line at(List<Line> lines, int place) {
        return place < lines.size() ? lines.get(place) : null;
    }

    private static String counts(TicketPage page) {
        return "page " + page.page() + " of " + page.pageCount() + " with " + page.lines().size() + " lines, "
                + page.ticketCount() + " tickets";
    }
}
