package assistance.server.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import assistance.api.FoldedText;
import assistance.server.http.Refusal;

/// Which page of a list is asked for, see [assistance.api.Page].
///
/// @param search folded, empty for none
/// @param sort one of the list's own
public record PageQuery(String search, String sort, boolean descending, int page, int pageSize) {
    private static final Set<Integer> SIZES = Set.of(10, 25, 50, 100, 200);
    private static final int USUAL_SIZE = 50;
    private static final int SEARCH_LENGTH = 1000;
    private static final int PAGE_DIGITS = 9;

    /// Reads the parameters of a request.
    ///
    /// @param parameter gives the value of one by its name
    /// @param sorts what the list can be sorted by, the usual one first, with a `-` before it for falling order
    /// @throws Refusal 400 naming the parameter at fault
    public static PageQuery of(Function<String, @Nullable String> parameter, List<String> sorts) {
        String sort = given(parameter, "sort", sorts.getFirst());
        String field = sort.startsWith("-") ? sort.substring(1) : sort;
        if (!sorts.contains(field) && !sorts.contains("-" + field)) {
            throw Refusal.invalid("sort", "page.sort", String.join(", ", sorts));
        }
        int size = number("pageSize", given(parameter, "pageSize", Integer.toString(USUAL_SIZE)));
        if (!SIZES.contains(size)) {
            throw Refusal.invalid("pageSize", "page.pageSize");
        }
        return new PageQuery(search(given(parameter, "search", "")), field, sort.startsWith("-"),
                number("page", given(parameter, "page", "0")), size);
    }

    private static String given(Function<String, @Nullable String> parameter, String name, String usual) {
        String value = Objects.requireNonNullElse(parameter.apply(name), "");
        return value.isEmpty() ? usual : value;
    }

    private static String search(String search) {
        if (search.length() > SEARCH_LENGTH) {
            throw Refusal.invalid("search", "http.tooLong", SEARCH_LENGTH, search.length());
        }
        if (search.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("search", "http.controlCharacter");
        }
        return FoldedText.of(search.strip()).text();
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1," + PAGE_DIGITS + "}")) {
            throw Refusal.invalid(name, "http.wrongValue");
        }
        return Integer.parseInt(value);
    }
}
