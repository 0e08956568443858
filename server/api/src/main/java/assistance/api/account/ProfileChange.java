package assistance.api.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Changes of the user's own profile, `PATCH /api/me` → 200 with the [Profile]; null leaves a part as it is.
///
/// @param firstName not blank, one line of at most 100 characters
/// @param lastName not blank, one line of at most 100 characters
/// @param language `fr` or `en`
/// @param notifications the choices that change; an occasion named twice or one that does not concern the role is
///        refused as `notifications[i].occasion`
/// @param signature at most 1,000 characters
public record ProfileChange(@Nullable String firstName, @Nullable String lastName, @Nullable String language,
        @Nullable Theme theme, @Nullable List<NotificationChoice> notifications, @Nullable String signature) {}
