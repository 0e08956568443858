package assistance.client.grid.filter.builder;

import org.jspecify.annotations.Nullable;

import assistance.api.Filter;

/// A line of the builder: a condition, or a group of lines.
sealed interface BuilderNode permits BuilderGroup, BuilderCondition {
    /// The filter it stands for, or null when it restricts nothing.
    @Nullable
    Filter filter();

    /// All that was entered, to tell whether it has changed.
    Object state();

    /// The conditions in it.
    int conditions();

    /// Marks what is incomplete.
    ///
    /// @return whether all is complete
    boolean check();
}
