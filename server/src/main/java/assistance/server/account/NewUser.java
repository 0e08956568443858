package assistance.server.account;

import java.util.List;

import assistance.api.Role;

/// A user to be added, checked and in the form that is stored.
///
/// @param companies their names; a customer has one or more
public record NewUser(String email, String firstName, String lastName, Role role, List<String> companies) {
    private static final int NAME_LENGTH = 100;

    /// @throws IllegalArgumentException with what is wrong as its message
    public NewUser {
        String written = email;
        email = EmailAddress.of(written)
                .orElseThrow(() -> new IllegalArgumentException("This is no e-mail address: " + written));
        firstName = checkedName(firstName.strip());
        lastName = checkedName(lastName.strip());
        companies = List.copyOf(companies);
        if (role == Role.CUSTOMER && companies.isEmpty()) {
            throw new IllegalArgumentException("A customer belongs to a company: name it.");
        }
        if (role.isSupport() && !companies.isEmpty()) {
            throw new IllegalArgumentException("Support sees all companies: name none.");
        }
    }

    private static String checkedName(String name) {
        if (name.isEmpty() || name.length() > NAME_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has 1 to " + NAME_LENGTH + " characters, on one line.");
        }
        return name;
    }
}
