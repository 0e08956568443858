package assistance.client.admin.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// What a list is asked for.
///
/// @param search empty for everything
/// @param sort the field the rows are ordered by, with a `-` before it for falling order
/// @param filters by the name of the parameter
/// @param page counted from 0
public record ListQuery(String search, String sort, Map<String, String> filters, int page, int pageSize) {
    /// The page sizes a user can choose from.
    public static final List<Integer> PAGE_SIZES = List.of(10, 25, 50, 100, 200);

    private static final int DEFAULT_SIZE = 50;

    public ListQuery {
        filters = Map.copyOf(filters);
    }

    /// The first page of all rows.
    public static ListQuery of(String sort) {
        return new ListQuery("", sort, Map.of(), 0, DEFAULT_SIZE);
    }

    /// The first page of the rows that have a phrase.
    public ListQuery withSearch(String phrase) {
        return new ListQuery(phrase, sort, filters, 0, pageSize);
    }

    /// The first page in another order.
    public ListQuery withSort(String field) {
        return new ListQuery(search, field, filters, 0, pageSize);
    }

    /// The first page of the rows that have a value; of all of them when the value is empty.
    public ListQuery withFilter(String name, String value) {
        Map<String, String> changed = new TreeMap<>(filters);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new ListQuery(search, sort, changed, 0, pageSize);
    }

    /// Another page of the same rows.
    public ListQuery withPage(int number, int size) {
        return new ListQuery(search, sort, filters, number, size);
    }

    /// The first page of all rows in the same order.
    public ListQuery withoutConditions() {
        return new ListQuery("", sort, Map.of(), 0, pageSize);
    }

    /// Whether only some of the rows are asked for.
    public boolean hasConditions() {
        return !search.isEmpty() || !filters.isEmpty();
    }

    /// The query as it stands in an address, without the `?`.
    String parameters() {
        StringJoiner all = new StringJoiner("&");
        new TreeMap<>(filters).forEach((name, value) -> all.add(name + "=" + encoded(value)));
        if (!search.isEmpty()) {
            all.add("search=" + encoded(search));
        }
        if (!sort.isEmpty()) {
            all.add("sort=" + encoded(sort));
        }
        return all.add("page=" + page).add("pageSize=" + pageSize).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
