package assistance.server.grid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.server.grid.filter.Term.Place;

/// Turns the phrase of the search box into a term: it is looked for in every column as it is shown to the reader.
public record SearchTerm(Perspective perspective, Extent extent) {
    private static final List<Column> NAMES = List.of(Column.COMPANY, Column.CONTRACT, Column.AUTHOR);

    /// The term of a phrase, without the blanks around it.
    public Term of(@Nullable String search) {
        String phrase = search == null ? "" : Perspective.fold(search.strip());
        if (phrase.isEmpty()) {
            return Term.ALL;
        }
        var terms = new ArrayList<Term>();
        terms.add(Term.text(Column.TITLE, Place.ANYWHERE, phrase));
        terms.add(within(Column.NUMBER, phrase));
        NAMES.forEach(column -> terms.add(Term.text(column, Place.ANYWHERE, phrase)));
        if (perspective.reader().role().isSupport()) {
            terms.add(Term.text(Column.ASSIGNEE, Place.ANYWHERE, phrase));
        }
        terms.add(labelled(Column.STATE, phrase));
        terms.add(labelled(Column.PRIORITY, phrase));
        terms.add(new DaySearch(perspective, extent).term(phrase));
        return Term.or(terms);
    }

    /// True of tickets whose number or text in a column holds a folded phrase.
    public static Term within(Column column, String phrase) {
        if (column != Column.NUMBER || phrase.isEmpty()) {
            return Term.text(column, Place.ANYWHERE, phrase);
        }
        return phrase.chars().allMatch(letter -> letter >= '0' && letter <= '9') ? new Term.Digits(phrase) : Term.NONE;
    }

    private Term labelled(Column column, String phrase) {
        return Term.oneOf(column, perspective.labels(column)
                .entrySet()
                .stream()
                .filter(label -> Perspective.fold(label.getValue()).contains(phrase))
                .map(label -> label.getKey())
                .collect(Collectors.toSet()));
    }
}
