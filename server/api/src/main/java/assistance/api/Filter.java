package assistance.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A filter expression: a tree of groups with conditions as leaves. At most 10 groups deep and 200 conditions in all.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Filter.Group.class, name = "group"),
        @JsonSubTypes.Type(value = Filter.Condition.class, name = "condition")})
public sealed interface Filter {
    /// Filters joined by one operator.
    ///
    /// @param filters the members in their shown order; an empty group restricts nothing
    record Group(GroupOperator operator, List<Filter> filters) implements Filter {
        public Group {
            filters = List.copyOf(filters);
        }
    }

    /// One comparison. What is not text has no text operators, and text no LESS and GREATER; PRIORITY and STATE take
    /// EQUALS, NOT_EQUALS, IN and NOT_IN with codes, and the text operators with a part of the label as shown to the
    /// reader. A blank is the absence of a name; the negative operators include it. The order of BETWEEN matters: what
    /// is not between the first and the second is not found.
    ///
    /// @param values codes for PRIORITY and STATE, names as shown for COMPANY, CONTRACT, AUTHOR and ASSIGNEE, digits
    ///        for NUMBER, ISO days for DATE; an empty string stands for a blank. EQUALS, NOT_EQUALS, IN and NOT_IN also
    ///        take a whole month (`2026-11`) or year (`2026`) for DATE, EQUALS and NOT_EQUALS a
    ///        [RelativeDate]. None for IS_BLANK and IS_NOT_BLANK, two for BETWEEN, 1 to 1,000 for IN and NOT_IN, one
    ///        for the others; each at most 1,000 characters
    record Condition(Column column, Operator operator, List<String> values) implements Filter {
        public Condition {
            values = List.copyOf(values);
        }
    }
}
