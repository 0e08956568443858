package assistance.api.admin;

import java.util.List;

import assistance.api.Role;

/// A user as it is entered: `POST /api/admin/users` → 201 and, for an active one, a mail with the link to choose a
/// password, `PUT /api/admin/users/{id}` → 200, both with the [UserAccount]. `POST /api/admin/users/{id}/invitation` → 200 sends a
/// new link and ends the earlier ones; 409 for a user who is not active. A deactivated user is signed out at once, and
/// what a changed role or company no longer lets him see is gone at once. An administrator can't deactivate or demote
/// himself (refused as `active` or `role`).
///
/// @param email unique ignoring case (409); a changed one ends the links sent to the old one
/// @param firstName required, one line of at most 100 characters, as is the last name
/// @param companyIds at least one for a customer, none for support
/// @param language `fr` or `en`
public record UserEntry(String email, String firstName, String lastName, Role role, List<Long> companyIds,
        String language, boolean active) {}
