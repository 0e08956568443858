package assistance.server.account;

import java.util.List;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.User;
import assistance.server.journal.Actor;

/// A user as the server knows one.
///
/// @param language of mails and answers, `fr` or `en`
/// @param companies whose tickets a customer sees
/// @param readUntil the last message that was there before the user was
public record Account(long id, String email, String firstName, String lastName, Role role, String language,
        List<Named> companies, long readUntil) {
    public Account {
        companies = List.copyOf(companies);
    }

    /// The name as the guide shows it: "NOM Prénom".
    public String displayName() {
        return lastName + " " + firstName;
    }

    /// What a guesser of the user's password would try first.
    public List<String> words() {
        return List.of(email, firstName, lastName);
    }

    /// The user as one who does something.
    ///
    /// @param remoteAddress where from
    public Actor actor(String remoteAddress) {
        return new Actor(id, displayName(), remoteAddress);
    }

    /// Whether the user may see what belongs to a company; support sees all of them.
    public boolean sees(long companyId) {
        return role.isSupport() || companies.stream().anyMatch(company -> company.id() == companyId);
    }

    /// What clients are told of the user.
    public User toUser() {
        return new User(id, firstName, lastName, email, role, companies);
    }
}
