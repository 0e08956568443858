package assistance.client.grid.layout;

import org.jspecify.annotations.Nullable;

/// What became of something the user did to the saved layouts.
///
/// @param trouble true when it failed
/// @param way what the user can do about it, or null
public record LayoutNotice(String sentence, boolean trouble, @Nullable Way way) {
    /// A button's words and what it does.
    public record Way(String words, Runnable action) {}
}
