package assistance.client.grid.filter.row;

/// What typed text turned out to be.
public sealed interface Reading {
    /// A value as a condition holds it.
    record Value(String value) implements Reading {}

    /// The beginning of something that may yet become a value.
    record Beginning() implements Reading {}

    /// No value.
    ///
    /// @param sentence why, and what would be one
    record Wrong(String sentence) implements Reading {}
}
