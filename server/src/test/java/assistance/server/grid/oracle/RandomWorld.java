package assistance.server.grid.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jooq.Configuration;

import assistance.api.Line;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Role;
import assistance.api.TicketState;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.account.Accounts;

/// Fills a database with tickets of companies, contracts and people whose names are hard to tell apart.
final class RandomWorld {
    private static final List<String> COMPANIES = List.of("ACME", "Acmé", "acme", "Œuvre & Fils", "oeuvre & FILS",
            "100 % Bio_", "L’Île d'Or", "🙂 Sàrl", "Straße \"AG\"", "\u00a0", "=SOMME");
    private static final List<String> CONTRACTS = List.of("Assistance", "assistance", "ASSISTÂNCE", "Maintenance 7/7",
            "A_B", "A\\B", "50 %", "🙂", "a b");

    /// Last and first names: some are shown alike, some look alike.
    private static final List<List<String>> PEOPLE = List.of(List.of("DUPONT", "Élodie"), List.of("Dupont", "Elodie"),
            List.of("DE LA", "TOUR"), List.of("DE", "LA TOUR"), List.of("O'NEILL", "Zoë"), List.of("ŒRSTED", "Ægir"),
            List.of("Straße", "Jürgen"), List.of("İPEK", "ﬁ"), List.of("=CMD", "|calc"), List.of("🙂", "😀"),
            List.of("%", "_"), List.of("NGUYỄN", "Văn"), List.of("\u00a0", "\u00a0"), List.of("martin", "Paul"));

    private final ServerUnderTest server;
    private final RandomText text;
    private final RandomTimes times;
    private final List<ServerUnderTest.TestCompany> companies = new ArrayList<>();
    private final List<Long> customers = new ArrayList<>();
    private final List<Long> agents = new ArrayList<>();
    private final Map<Long, String> names = new HashMap<>();

    RandomWorld(ServerUnderTest server, RandomText text) {
        this.server = server;
        this.text = text;
        times = new RandomTimes(text, server.clock().instant());
    }

    /// Writes everything.
    World fill(int tickets) {
        IntStream.range(0, 8).forEach(_ -> companies.add(server.company()));
        List<SignedInUser> signedIn = signIn();
        return server.database().write(tx -> {
            var rows = new WorldStore(tx);
            // Half of the names come after the tickets, which then have to follow.
            nameAnew(rows, 0);
            var written = new ArrayList<World.Stored>();
            for (int i = 0; i < tickets; i++) {
                written.add(ticket(rows));
            }
            nameAnew(rows, 1);
            signedIn.stream().limit(3).forEach(reader -> rows.language(reader.id(), "en"));
            rows.readUntil(signedIn.getLast().id(), text.oneOf(written).messages().getFirst().id());
            return new World(written.stream().map(ticket -> changed(rows, ticket)).toList(), readers(tx, signedIn));
        });
    }

    private List<SignedInUser> signIn() {
        var readers = List.of(server.agent(), server.customer(companies.get(0)),
                server.customer(companies.get(1), companies.get(2)), server.agent(), server.customer(companies.get(3)),
                server.customer(companies.get(4), companies.get(0)), server.admin(),
                server.customer(companies.get(5)));
        var others = Stream.concat(IntStream.range(0, 5).mapToObj(i -> server.customer(companies.get(i))),
                IntStream.range(0, 3).mapToObj(_ -> server.agent()));
        Stream.concat(readers.stream(), others).forEach(user -> {
            (user.user().role() == Role.CUSTOMER ? customers : agents).add(user.id());
            names.put(user.id(), user.user().displayName());
        });
        return readers;
    }

    private List<World.Reader> readers(Configuration tx, List<SignedInUser> signedIn) {
        var accounts = new Accounts();
        return signedIn.stream()
                .map(user -> new World.Reader(accounts.find(tx, user.id()).orElseThrow(), user))
                .toList();
    }

    private void nameAnew(WorldStore rows, int half) {
        int place = half;
        for (var company : companies) {
            if (place++ % 2 == 0) {
                rename(company.id(), text.oneOf(COMPANIES), rows::nameCompany);
                company.contracts()
                        .forEach(contract -> rename(contract.id(), text.oneOf(CONTRACTS), rows::nameContract));
            }
        }
        for (long user : Stream.concat(customers.stream(), agents.stream()).toList()) {
            if (place++ % 2 == 0) {
                var name = text.oneOf(PEOPLE);
                rows.nameUser(user, name.getFirst(), name.getLast());
                names.put(user, name.getFirst() + " " + name.getLast());
            }
        }
    }

    /// Names one row.
    private interface Naming {
        void name(long id, String name);
    }

    private void rename(long id, String name, Naming naming) {
        naming.name(id, name);
        names.put(id, name);
    }

    private World.Stored ticket(WorldStore rows) {
        var company = text.oneOf(companies);
        long contract = text.oneOf(company.contracts()).id();
        var state = text.oneOf(List.of(TicketState.values()));
        Named assignee = text.once(3) ? null : new Named(text.oneOf(agents), "");
        var author = new Named(text.oneOf(text.once(4) ? agents : customers), "");
        var line = new Line.Ticket(0, text.title(), times.moment(), text.oneOf(List.of(Priority.values())), state,
                new Named(company.id(), ""), new Named(contract, ""), author, assignee, false, text.hard());
        long number = rows.ticket(line);
        var messages = new ArrayList<World.Message>();
        messages.add(message(rows, number, author.id(), MessageKind.MESSAGE));
        for (int more = text.random().nextInt(4); more > 0; more--) {
            boolean ofAgent = text.random().nextBoolean();
            messages.add(message(rows, number, text.oneOf(ofAgent ? agents : customers),
                    ofAgent && text.once(2) ? MessageKind.NOTE : MessageKind.MESSAGE));
        }
        return new World.Stored(numbered(line, number), messages, marks(rows, number, messages));
    }

    private static World.Message message(WorldStore rows, long number, long author, MessageKind kind) {
        return new World.Message(rows.message(number, author, kind), author, kind);
    }

    private Map<Long, Long> marks(WorldStore rows, long number, List<World.Message> messages) {
        var marks = new HashMap<Long, Long>();
        Stream.concat(customers.stream(), agents.stream()).filter(_ -> text.once(2)).forEach(user -> {
            long message = text.oneOf(messages).id();
            rows.mark(user, number, message);
            marks.put(user, message);
        });
        return marks;
    }

    private static Line.Ticket numbered(Line.Ticket line, long number) {
        return new Line.Ticket(number, line.title(), line.createdAt(), line.priority(), line.state(), line.company(),
                line.contract(), line.author(), line.assignee(), false, line.firstMessage());
    }

    /// Some tickets change after all; all are remembered with the names of the end.
    private World.Stored changed(WorldStore rows, World.Stored ticket) {
        var line = ticket.line();
        boolean changes = text.once(3);
        var state = changes ? text.oneOf(List.of(TicketState.values())) : line.state();
        var priority = changes ? text.oneOf(List.of(Priority.values())) : line.priority();
        Named assignee = !changes ? line.assignee() : text.once(3) ? null : new Named(text.oneOf(agents), "");
        if (changes) {
            rows.change(line.number(), priority, state, assignee);
        }
        Instant createdAt = Instant.ofEpochMilli(line.createdAt().toEpochMilli());
        return new World.Stored(new Line.Ticket(line.number(), line.title(), createdAt, priority, state,
                named(line.company()), named(line.contract()), named(line.author()),
                assignee == null ? null : named(assignee), false, line.firstMessage()), ticket.messages(),
                ticket.marks());
    }

    private Named named(Named unnamed) {
        return new Named(unnamed.id(), names.getOrDefault(unnamed.id(), ""));
    }
}
