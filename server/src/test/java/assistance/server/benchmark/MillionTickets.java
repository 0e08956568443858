package assistance.server.benchmark;

import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.SEQUENCE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_READ;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.server.account.SearchKey;
import assistance.server.database.DatabaseForLoading;

/// Fills an empty database with a million tickets of ten years, the same ones at every run.
final class MillionTickets {
    static final int COUNT = 1_000_000;
    /// The company whose customer is measured; it has 2,000 tickets.
    static final int MEASURED_COMPANY = 250;
    private static final int TICKETS_A_MEASURED_ONE = 500;
    private static final int TRANSACTION = 50_000;
    private static final int BATCH = 1000;
    private static final long SEED = 20261124;

    private final Connection connection;
    private final Calendar calendar = new Calendar(COUNT);
    private final People people = new People(calendar.millis(0));
    private final TicketMaker maker = new TicketMaker(new SplittableRandom(SEED));

    private MillionTickets(Connection connection) {
        this.connection = connection;
    }

    /// Writes the tickets unless they are there.
    ///
    /// @throws IllegalStateException when something else is there
    static void requireIn(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            if (connection.getMetaData().getTables(null, null, SEQUENCE.getName(), null).next()) {
                requireAll(connection);
                return;
            }
        }
        try (var connection = DatabaseForLoading.make(url)) {
            new MillionTickets(connection).write();
        }
    }

    /// Does at once what PostgreSQL does by itself some time after so many rows have come.
    static void tidyUp(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            if (connection.isWrapperFor(PGConnection.class)) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static void requireAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var last = statement.executeQuery("select last_value from sequence where name = 'ticket'")) {
            if (!last.next() || last.getLong(1) != COUNT) {
                throw new IllegalStateException("Something else is in the database: give an empty one.");
            }
        }
    }

    private void write() throws SQLException {
        connection.setAutoCommit(false);
        people.write(connection);
        for (int first = 1; first <= COUNT; first += TRANSACTION) {
            write(first);
            connection.commit();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("update sequence set last_value = " + COUNT + " where name = 'ticket'");
            statement.execute("update sequence set last_value = " + (people.lastId() + COUNT) + " where name = 'id'");
        }
        connection.commit();
    }

    private void write(int first) throws SQLException {
        try (var tickets = Rows.into(connection, TICKET.NUMBER, TICKET.TITLE, TICKET.TITLE_KEY, TICKET.PRIORITY,
                TICKET.STATE,
                TICKET.COMPANY_ID, TICKET.COMPANY_KEY, TICKET.CONTRACT_ID, TICKET.CONTRACT_KEY, TICKET.AUTHOR_ID,
                TICKET.AUTHOR_KEY, TICKET.ASSIGNEE_ID, TICKET.ASSIGNEE_KEY, TICKET.CREATED_AT, TICKET.VERSION,
                TICKET.FIRST_MESSAGE, TICKET.LAST_MESSAGE_ID);
                var messages = Rows.into(connection, MESSAGE.ID, MESSAGE.TICKET_NUMBER, MESSAGE.AUTHOR_ID, MESSAGE.KIND,
                        MESSAGE.FROM_SUPPORT, MESSAGE.CREATED_AT, MESSAGE.TEXT);
                var marks = Rows.into(connection, TICKET_READ.USER_ID, TICKET_READ.TICKET_NUMBER,
                        TICKET_READ.MESSAGE_ID)) {
            for (long number = first; number < first + TRANSACTION; number++) {
                write(number, tickets, messages, marks);
                if (number % BATCH == 0) {
                    tickets.send();
                    messages.send();
                    marks.send();
                }
            }
        }
    }

    /// A ticket with its one message, which the agent who is measured has read where assigned, and some colleague.
    private void write(long number, Rows tickets, Rows messages, Rows marks) throws SQLException {
        int company = company(number);
        var firm = people.firm(company);
        var author = maker.anyOf(firm.users());
        var contract = firm.contracts().get(maker.skewed(firm.contracts().size()));
        var state = maker.state(COUNT - number);
        @Nullable
        Named assignee = maker.assigned(state) ? people.agent(maker.skewed(People.AGENTS)) : null;
        long when = calendar.millis(number - 1);
        long message = people.lastId() + number;
        String title = maker.title();
        String text = maker.message();
        tickets.add(number, title, SearchKey.of(title), maker.priority().name(), state.name(), firm.id(), firm.key(),
                contract.id(), contract.name(), author.id(), author.name(), assignee == null ? null : assignee.id(),
                assignee == null ? "" : assignee.name(), when, 1L, text, message);
        messages.add(message, number, author.id(), MessageKind.MESSAGE.name(), false, when, text);
        if (assignee != null && assignee.equals(people.agent(0))) {
            marks.add(assignee.id(), number, message);
        }
        var colleague = maker.anyOf(firm.users());
        if (company == MEASURED_COMPANY && !colleague.equals(author)) {
            marks.add(colleague.id(), number, message);
        }
    }

    private int company(long number) {
        if (number % TICKETS_A_MEASURED_ONE == 0) {
            return MEASURED_COMPANY;
        }
        int other = maker.skewed(People.COMPANIES - 1);
        return other < MEASURED_COMPANY ? other : other + 1;
    }
}
