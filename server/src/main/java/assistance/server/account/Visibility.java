package assistance.server.account;

import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import assistance.api.MessageKind;
import assistance.api.Named;

/// The one place that decides what an account sees; every query of tickets, messages or attachments carries it.
public final class Visibility {
    private Visibility() {}

    /// Support sees every ticket, a customer those of the customer's own companies.
    public static Condition ofTickets(Account reader) {
        return reader.role().isSupport()
                ? DSL.trueCondition()
                : TICKET.COMPANY_ID.in(reader.companies().stream().map(Named::id).toList());
    }

    /// Notes never leave the server for a customer. Says nothing of the message's ticket.
    public static Condition ofMessages(Account reader) {
        return reader.role().isSupport() ? DSL.trueCondition() : MESSAGE.KIND.ne(MessageKind.NOTE.name());
    }
}
