package assistance.server.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import assistance.api.TicketState;
import assistance.server.database.Database;
import assistance.server.password.Passwords;

/// Fills an empty database with the demo: all of it or, when something goes wrong, nothing.
public final class DemoData {
    /// The password of every demo account.
    public static final String PASSWORD = "demo-assistance";

    private final Database database;
    private final Passwords passwords;
    private final DemoTime time;

    public DemoData(Database database, Passwords passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.time = new DemoTime(clock);
    }

    /// Writes the demo unless the database has users or companies already.
    ///
    /// @return whether it did
    public boolean fill() {
        if (!isEmpty()) {
            return false;
        }
        var scenario = Scenario.read();
        // One hash for all, and before the transaction: hashing is slow on purpose.
        String hash = passwords.hash(PASSWORD);
        return database.write(tx -> {
            var store = new DemoStore(tx);
            if (!store.isEmpty()) {
                return false;
            }
            new Filling(store, scenario, time).fill(hash);
            return true;
        });
    }

    private boolean isEmpty() {
        return database.read(tx -> new DemoStore(tx).isEmpty());
    }

    /// One filling, with the ids given out so far.
    private record Filling(DemoStore store, Scenario scenario, DemoTime time, Map<String, Long> companies,
            Map<String, Long> contracts, Map<String, Long> users) {
        Filling(DemoStore store, Scenario scenario, DemoTime time) {
            this(store, scenario, time, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        void fill(String passwordHash) {
            scenario.companies().forEach(this::company);
            scenario.users().forEach(person -> user(person, passwordHash));
            for (int i = 0; i < scenario.links().size(); i++) {
                store.link(i, scenario.links().get(i));
            }
            scenario.tickets().forEach(this::ticket);
        }

        private void company(Scenario.Company company) {
            long id = store.company(company.name());
            companies.put(company.name(), id);
            for (var contract : company.contracts()) {
                Integer ended = contract.endedDaysAgo();
                contracts.put(company.name() + "/" + contract.name(), store.contract(id, contract.name(),
                        time.daysAgo(contract.startedDaysAgo()), ended == null ? null : time.daysAgo(ended)));
            }
        }

        private void user(Scenario.Person person, String passwordHash) {
            long id = store.user(person, passwordHash, time.millis("0min"));
            users.put(person.email(), id);
            person.companies().forEach(company -> store.member(id, id(companies, company)));
        }

        private void ticket(Scenario.Ticket ticket) {
            var first = ticket.messages().getFirst();
            long number = store.ticket(ticket, id(companies, ticket.company()),
                    id(contracts, ticket.company() + "/" + ticket.contract()), id(users, first.author()),
                    idOrNull(ticket.assignee()), time.millis(first.when()));
            long last = 0;
            for (var message : ticket.messages()) {
                last = store.message(number, id(users, message.author()), isSupport(message.author()), message,
                        time.millis(message.when()));
            }
            history(number, ticket);
            for (var person : scenario.users()) {
                if (person.sees(ticket) && !ticket.unreadBy().contains(person.email())) {
                    store.read(id(users, person.email()), number, last);
                }
            }
        }

        // Taken with support's first answer, left in its state with the last one.
        private void history(long number, Scenario.Ticket ticket) {
            var answers = ticket.messages().stream().filter(message -> isSupport(message.author())).toList();
            if (answers.isEmpty()) {
                return;
            }
            var taken = answers.getFirst();
            long by = id(users, taken.author());
            store.change(number, by, time.millis(taken.when()), "ASSIGNEE", null, Long.toString(by));
            store.change(number, by, time.millis(taken.when()), "STATE", TicketState.SUBMITTED.name(),
                    TicketState.IN_PROGRESS.name());
            if (ticket.state() != TicketState.IN_PROGRESS) {
                var left = answers.getLast();
                store.change(number, id(users, left.author()), time.millis(left.when()), "STATE",
                        TicketState.IN_PROGRESS.name(), ticket.state().name());
            }
        }

        private boolean isSupport(String email) {
            return scenario.users()
                    .stream()
                    .anyMatch(
                            person -> person.email().equals(email) && person.role().isSupport());
        }

        private @Nullable Long idOrNull(@Nullable String email) {
            return email == null ? null : id(users, email);
        }

        private static long id(Map<String, Long> ids, String name) {
            return Objects.requireNonNull(ids.get(name), name);
        }
    }
}
