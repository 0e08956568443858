package assistance.api.admin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Role;

/// A user as administrators see one. `GET /api/admin/users?companyId=&role=&active=` → a [assistance.api.Page]; `sort`
/// takes `lastName`, `firstName`, `email`, `role`, `lastSignInAt`, `createdAt`.
///
/// @param companies sorted by name; empty for support
/// @param language `fr` or `en`
/// @param active false for one who can't sign in
/// @param passwordChosen false while an invitation has not been answered
/// @param invitedUntil when the last unanswered invitation ends; null for none that is still good
/// @param lastSignInAt null for never
public record UserAccount(long id, String email, String firstName, String lastName, Role role, List<Named> companies,
        String language, boolean active, boolean passwordChosen, @Nullable Instant invitedUntil, Instant createdAt,
        @Nullable Instant lastSignInAt) {
    public UserAccount {
        companies = List.copyOf(companies);
    }

    /// The name as the guide shows it: "NOM Prénom".
    public String displayName() {
        return lastName + " " + firstName;
    }
}
