package assistance.server.grid.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.api.Filter;
import assistance.api.TicketQuery;
import assistance.api.TicketView;

/// Makes a query that fails smaller, as long as it goes on failing.
final class Shrinking {
    private Shrinking() {}

    static TicketQuery smallest(TicketQuery failing, Predicate<TicketQuery> fails) {
        TicketQuery smallest = failing;
        for (;;) {
            var smaller = smaller(smallest).filter(fails).findFirst();
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
    }

    private static Stream<TicketQuery> smaller(TicketQuery query) {
        var candidates = new ArrayList<TicketQuery>();
        candidates.add(with(query, query.view(), null, query.filter(), query.collapsed()));
        candidates.add(with(query, TicketView.ALL, query.search(), query.filter(), query.collapsed()));
        String search = query.search();
        if (search != null && search.length() > 1) {
            candidates.add(with(query, query.view(), search.substring(1), query.filter(), query.collapsed()));
            candidates.add(with(query, query.view(), search.substring(0, search.length() - 1), query.filter(),
                    query.collapsed()));
        }
        Filter filter = query.filter();
        if (filter != null) {
            candidates.add(with(query, query.view(), query.search(), null, query.collapsed()));
            smaller(filter)
                    .forEach(
                            less -> candidates.add(with(query, query.view(), query.search(), less, query.collapsed())));
        }
        without(query.collapsed())
                .forEach(less -> candidates.add(with(query, query.view(), query.search(), query.filter(), less)));
        without(query.sort()).forEach(less -> candidates.add(new TicketQuery(query.view(), query.search(),
                query.filter(), query.filterEnabled(), less, query.groupBy(), query.collapsed(), query.columns(),
                query.page(), query.pageSize(), query.zone())));
        without(query.groupBy()).forEach(less -> candidates.add(new TicketQuery(query.view(), query.search(),
                query.filter(), query.filterEnabled(), query.sort(), less, List.of(), query.columns(), query.page(),
                query.pageSize(), query.zone())));
        candidates.add(query.withPage(0, query.pageSize()));
        candidates.add(new TicketQuery(query.view(), query.search(), query.filter(), query.filterEnabled(),
                query.sort(), query.groupBy(), query.collapsed(), List.of(), query.page(), query.pageSize(),
                "Europe/Paris"));
        return candidates.stream().filter(candidate -> !candidate.equals(query));
    }

    private static TicketQuery with(TicketQuery query, TicketView view, @Nullable String search,
            @Nullable Filter filter, List<List<String>> collapsed) {
        return new TicketQuery(view, search, filter, query.filterEnabled(), query.sort(), query.groupBy(), collapsed,
                query.columns(), query.page(), query.pageSize(), query.zone());
    }

    private static Stream<Filter> smaller(Filter filter) {
        return switch (filter) {
            case Filter.Group group -> Stream.of(group.filters().stream(),
                    without(group.filters()).map(less -> new Filter.Group(group.operator(), less)),
                    IntStream.range(0, group.filters().size())
                            .boxed()
                            .flatMap(i -> smaller(group.filters().get(i))
                                    .map(less -> new Filter.Group(group.operator(),
                                            replaced(group.filters(), i, less)))))
                    .flatMap(candidates -> candidates);
            case Filter.Condition condition when condition.values().size() > 2 -> without(condition.values())
                    .map(less -> new Filter.Condition(condition.column(), condition.operator(), less));
            case Filter.Condition _ -> Stream.empty();
        };
    }

    private static <T> Stream<List<T>> without(List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> {
            var less = new ArrayList<>(list);
            less.remove(i);
            return less;
        });
    }

    private static List<Filter> replaced(List<Filter> list, int place, Filter filter) {
        var other = new ArrayList<>(list);
        other.set(place, filter);
        return other;
    }
}
