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

    /// One comparison.
    ///
    /// @param values codes for PRIORITY and STATE, names as shown for COMPANY, CONTRACT, AUTHOR and ASSIGNEE, digits
    ///        for NUMBER, ISO dates for DATE (or TODAY, YESTERDAY, THIS_WEEK, THIS_MONTH, LAST_7_DAYS, LAST_30_DAYS
    ///        with EQUALS); an empty string stands for a blank
    record Condition(Column column, Operator operator, List<String> values) implements Filter {
        public Condition {
            values = List.copyOf(values);
        }
    }
}
