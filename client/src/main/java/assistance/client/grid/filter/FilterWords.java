package assistance.client.grid.filter;

import java.util.List;
import java.util.stream.Collectors;

import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.client.ui.Texts;

/// A filter expression in words, the only place that says it: `[Priorité] Est égal à 'Critique/Bloquant'`.
public final class FilterWords {
    private static final int FEW = 5;

    private final Texts texts;
    private final ValueWords values;

    public FilterWords(Texts texts) {
        this.texts = texts;
        values = new ValueWords(texts);
    }

    /// All of it; empty when it restricts nothing.
    public String whole(Filter filter) {
        return words(filter, false, Integer.MAX_VALUE);
    }

    /// The same, with only the first values of long lists.
    public String brief(Filter filter) {
        return words(filter, false, FEW);
    }

    private String words(Filter filter, boolean inner, int most) {
        return switch (filter) {
            case Filter.Condition condition -> condition(condition, most);
            case Filter.Group group -> group(group, inner, most);
        };
    }

    private String group(Filter.Group group, boolean inner, int most) {
        boolean any = group.operator() == GroupOperator.OR || group.operator() == GroupOperator.NOT_OR;
        boolean negated = group.operator() == GroupOperator.NOT_AND || group.operator() == GroupOperator.NOT_OR;
        String members = group.filters()
                .stream()
                .map(member -> words(member, true, most))
                .filter(member -> !member.isEmpty())
                .collect(Collectors.joining(" " + texts.get(any ? "grid.words.or" : "grid.words.and") + " "));
        if (members.isEmpty()) {
            return "";
        }
        String enclosed = inner || negated ? "(" + members + ")" : members;
        return negated ? texts.get("grid.words.not") + " " + enclosed : enclosed;
    }

    private String condition(Filter.Condition condition, int most) {
        Comparison comparison = Comparison.of(condition);
        String compared = "[" + texts.get("grid.column." + condition.column()) + "] " + comparison.words(texts);
        return switch (condition.operator()) {
            case IS_BLANK, IS_NOT_BLANK -> compared;
            case BETWEEN, IN, NOT_IN -> compared + " (" + list(condition, most) + ")";
            default -> comparison.relative() == null ? compared + " " + list(condition, 1) : compared;
        };
    }

    private String list(Filter.Condition condition, int most) {
        List<String> all = condition.values();
        String shown = all.stream()
                .limit(most)
                .map(value -> quoted(condition, value))
                .collect(Collectors.joining(", "));
        int left = all.size() - most;
        return left > 0 ? shown + ", … +" + left : shown;
    }

    private String quoted(Filter.Condition condition, String value) {
        boolean part = Comparison.isText(condition.operator());
        return "'" + (part ? value : values.of(condition.column(), value)) + "'";
    }
}
