package assistance.server.benchmark;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import assistance.api.Named;
import assistance.api.Role;
import assistance.server.account.SearchKey;
import assistance.server.password.Passwords;

/// The companies of the million tickets with their contracts and users.
final class People {
    static final int COMPANIES = 500;
    static final String PASSWORD = "une mesure reproductible";
    static final String AGENT = "agent0@support.example";

    private static final int CONTRACTS = 1100;
    private static final int CUSTOMERS = 5000;
    static final int AGENTS = 40;
    private static final int ADMINS = 3;

    private final List<Firm> firms = new ArrayList<>();
    private final List<Named> agents = new ArrayList<>();
    private final String hash = new Passwords().hash(PASSWORD);
    private final long madeAt;
    private long lastId;

    /// @param madeAt when everybody's account was made
    People(long madeAt) {
        this.madeAt = madeAt;
    }

    /// A company by ids and keys.
    record Firm(long id, String key, List<Named> contracts, List<Named> users) {}

    /// The address of a customer of the company with a number.
    static String customer(int company) {
        return "client" + company + "@societe.example";
    }

    void write(Connection connection) throws SQLException {
        try (var rows = Rows.into(connection, COMPANY.ID, COMPANY.NAME, COMPANY.NAME_KEY)) {
            for (int i = 0; i < COMPANIES; i++) {
                String name = Names.company(i);
                firms.add(new Firm(++lastId, SearchKey.of(name), new ArrayList<>(), new ArrayList<>()));
                rows.add(lastId, name, SearchKey.of(name));
            }
            rows.send();
        }
        try (var rows = Rows.into(connection, CONTRACT.ID, CONTRACT.COMPANY_ID, CONTRACT.NAME, CONTRACT.NAME_KEY,
                CONTRACT.STARTS_ON)) {
            for (int i = 0; i < CONTRACTS; i++) {
                var firm = firms.get(i % COMPANIES);
                String name = Names.contract(i, Names.company(i % COMPANIES));
                firm.contracts().add(new Named(++lastId, SearchKey.of(name)));
                rows.add(lastId, firm.id(), name, SearchKey.of(name), "2016-01-01");
            }
            rows.send();
        }
        try (var rows = Rows.into(connection, USER_ACCOUNT.ID, USER_ACCOUNT.EMAIL, USER_ACCOUNT.FIRST_NAME,
                USER_ACCOUNT.LAST_NAME, USER_ACCOUNT.NAME_KEY, USER_ACCOUNT.ROLE, USER_ACCOUNT.LANGUAGE,
                USER_ACCOUNT.PASSWORD_HASH,
                USER_ACCOUNT.ACTIVE, USER_ACCOUNT.CREATED_AT, USER_ACCOUNT.READ_UNTIL)) {
            for (int i = 0; i < CUSTOMERS; i++) {
                firms.get(i % COMPANIES).users().add(user(rows, i, customer(i), Role.CUSTOMER));
            }
            for (int i = 0; i < AGENTS; i++) {
                agents.add(user(rows, i * 37, "agent" + i + "@support.example", Role.AGENT));
            }
            for (int i = 0; i < ADMINS; i++) {
                user(rows, i * 41 + 7, "admin" + i + "@support.example", Role.ADMIN);
            }
            rows.send();
        }
        try (var rows = Rows.into(connection, USER_COMPANY.USER_ID, USER_COMPANY.COMPANY_ID)) {
            for (var firm : firms) {
                for (var user : firm.users()) {
                    rows.add(user.id(), firm.id());
                }
            }
            rows.send();
        }
    }

    private Named user(Rows rows, int number, String email, Role role) throws SQLException {
        String first = Names.firstName(number);
        String last = Names.lastName(number);
        rows.add(++lastId, email, first, last, SearchKey.ofPerson(last, first), role.name(), "fr", hash, true, madeAt,
                0L);
        return new Named(lastId, SearchKey.ofPerson(last, first));
    }

    Firm firm(int company) {
        return firms.get(company);
    }

    Named agent(int number) {
        return agents.get(number);
    }

    /// The last id given to any of them.
    long lastId() {
        return lastId;
    }
}
