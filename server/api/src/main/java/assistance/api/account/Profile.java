package assistance.api.account;

import java.util.List;

import assistance.api.Named;
import assistance.api.Role;

/// The signed-in user's own data: `GET /api/me`.
///
/// @param companies see [assistance.api.User]
/// @param language of mails and of the server's sentences, `fr` or `en`
/// @param notifications one for each [Occasion] that concerns the role, in the order of the enum
/// @param signature put below the user's messages by the client when a message begins; may be empty or have several lines
public record Profile(long id, String firstName, String lastName, String email, Role role, List<Named> companies,
        String language, Theme theme, List<NotificationChoice> notifications, String signature) {
    public Profile {
        companies = List.copyOf(companies);
        notifications = List.copyOf(notifications);
    }
}
