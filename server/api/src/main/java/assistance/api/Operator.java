package assistance.api;

/// How a condition compares a column with its values. Text compares ignoring case and accents.
public enum Operator {
    CONTAINS,
    NOT_CONTAINS,
    STARTS_WITH,
    ENDS_WITH,
    EQUALS,
    NOT_EQUALS,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /// Two values, both included.
    BETWEEN,
    /// No value.
    IS_BLANK,
    /// No value.
    IS_NOT_BLANK,
    /// One to 1,000 values.
    IN,
    /// One to 1,000 values.
    NOT_IN
}
