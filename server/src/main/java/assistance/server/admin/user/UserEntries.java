package assistance.server.admin.user;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.account.Newcomer;
import assistance.server.account.UserRules;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.journal.Detail;

/// Users as they are entered: what they must be, and how one differs from another.
final class UserEntries {
    private UserEntries() {}

    /// @throws Refusal 400 for fields at fault
    static Newcomer checked(UserEntry entry) {
        var checks = new FieldChecks();
        String email = UserRules.email("email", entry.email(), checks);
        String firstName = UserRules.name("firstName", entry.firstName(), checks);
        String lastName = UserRules.name("lastName", entry.lastName(), checks);
        UserRules.checkLanguage(entry.language(), checks);
        boolean support = entry.role().isSupport();
        checks.require(support || !entry.companyIds().isEmpty(), "companyIds", "admin.customerWithoutCompany");
        checks.require(!support || entry.companyIds().isEmpty(), "companyIds", "admin.supportWithCompany");
        checks.refuseFaults();
        return new Newcomer(email, firstName, lastName, entry.role(), entry.companyIds().stream().distinct().toList(),
                entry.language(), entry.active());
    }

    static Detail role(Role role) {
        return Detail.of("admin.journal.role." + role);
    }

    static List<Detail> changes(UserAccount before, UserAccount after) {
        List<Detail> details = new ArrayList<>();
        add(details, "journal.lastName", before.lastName(), after.lastName());
        add(details, "journal.firstName", before.firstName(), after.firstName());
        add(details, "admin.journal.newEmail", before.email(), after.email());
        add(details, "admin.journal.language", before.language(), after.language());
        add(details, "admin.journal.companies", names(before), names(after));
        if (before.role() != after.role()) {
            details.add(role(after.role()));
        }
        if (before.active() != after.active()) {
            details.add(Detail.of(after.active() ? "admin.journal.activated" : "admin.journal.deactivated"));
        }
        return details;
    }

    private static String names(UserAccount user) {
        return user.companies().isEmpty()
                ? "–"
                : user.companies().stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private static void add(List<Detail> details, String key, String before, String after) {
        if (!before.equals(after)) {
            details.add(Detail.of(key, before, after));
        }
    }
}
