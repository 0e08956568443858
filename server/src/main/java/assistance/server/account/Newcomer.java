package assistance.server.account;

import java.util.List;

import assistance.api.Role;

/// A user to be added, checked before.
///
/// @param email in the form that is stored, see [EmailAddress]
/// @param companyIds of companies there are, each once; none for support
public record Newcomer(String email, String firstName, String lastName, Role role, List<Long> companyIds,
        String language, boolean active) {
    public Newcomer {
        companyIds = List.copyOf(companyIds);
    }
}
