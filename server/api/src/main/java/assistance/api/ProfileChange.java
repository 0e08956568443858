package assistance.api;

import org.jspecify.annotations.Nullable;

/// Changes of the user's own profile; null leaves a part as it is.
///
/// @param firstName not blank, at most 100 characters
/// @param lastName not blank, at most 100 characters
/// @param language `fr` or `en`
public record ProfileChange(@Nullable String firstName, @Nullable String lastName, @Nullable String language) {}
