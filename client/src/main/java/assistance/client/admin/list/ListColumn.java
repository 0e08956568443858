package assistance.client.admin.list;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A column of a list.
///
/// @param field what the server sorts by, or a name of its own where it doesn't
/// @param words what a row shows
/// @param style the style class of the pill around the words; null for bare words
/// @param least the least width, at which its usual content is whole
/// @param growth its part of the width that is left
public record ListColumn<T>(String field, boolean sortable, Function<T, String> words,
        @Nullable Function<T, String> style, Look look, double least, double growth) {
    /// How the words stand in their column.
    public enum Look {
        WORDS, NUMBER
    }

    /// Words, which take what room they can get.
    public static <T> ListColumn<T> words(String field, double least, Function<T, String> words) {
        return new ListColumn<>(field, true, words, null, Look.WORDS, least, least);
    }

    /// Words that are as wide for every row.
    public static <T> ListColumn<T> fixed(String field, double width, Function<T, String> words) {
        return new ListColumn<>(field, true, words, null, Look.WORDS, width, 0);
    }

    /// A number.
    public static <T> ListColumn<T> number(String field, double width, Function<T, Number> number) {
        return new ListColumn<>(field, true, row -> number.apply(row).toString(), null, Look.NUMBER, width, 0);
    }

    /// Words in a soft pill.
    public static <T> ListColumn<T> pill(String field, double width, Function<T, String> words,
            Function<T, String> style) {
        return new ListColumn<>(field, true, words, style, Look.WORDS, width, 0);
    }

    /// The same column, in which the server can't sort.
    public ListColumn<T> unsorted() {
        return new ListColumn<>(field, false, words, style, look, least, growth);
    }
}
