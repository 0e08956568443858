package assistance.api;

import java.util.List;

/// A person who can sign in.
///
/// @param companies the companies whose tickets a customer sees; may be empty for support staff
public record User(long id, String firstName, String lastName, String email, Role role, List<Named> companies) {
    public User {
        companies = List.copyOf(companies);
    }

    /// The name as the guide shows it: "NOM Prénom".
    public String displayName() {
        return lastName + " " + firstName;
    }
}
