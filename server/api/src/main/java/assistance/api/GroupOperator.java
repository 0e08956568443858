package assistance.api;

/// How a filter group joins its filters; the NOT forms negate the whole group.
public enum GroupOperator {
    AND, OR, NOT_AND, NOT_OR
}
