package assistance.api;

import java.util.List;

/// One page of a list that is asked for by `?search=&sort=&page=&pageSize=`.
///
/// `search` is looked for, ignoring case and accents, in the texts shown; at most 1,000 characters. `sort` is the name
/// of a row's field, with a `-` before it for falling order; the list's documentation names those it takes, the first
/// one being the default. `page` counts from 0; one beyond the end means the last. `pageSize` is 10, 25, 50, 100 or
/// 200, 50 when absent. Anything else is refused with 400 naming the parameter.
///
/// @param rows in the order asked for, equal ones by id in the same direction
/// @param page the number of this page, from 0
/// @param pageCount at least 1
/// @param count the rows of all pages
public record Page<T>(List<T> rows, int page, int pageCount, long count) {
    public Page {
        rows = List.copyOf(rows);
    }
}
