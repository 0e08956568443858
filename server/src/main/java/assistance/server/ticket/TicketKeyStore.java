package assistance.server.ticket;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.util.Map;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.server.account.SearchKey;

/// The search keys of a ticket, for whoever writes one.
public final class TicketKeyStore {
    private TicketKeyStore() {}

    /// The keys a new ticket keeps, but for the one of its assignee.
    public static Map<Field<String>, Object> keys(String title, long company, long contract, long author) {
        return Map.of(TICKET.TITLE_KEY, SearchKey.of(title), TICKET.COMPANY_KEY,
                DSL.field(DSL.select(COMPANY.NAME_KEY).from(COMPANY).where(COMPANY.ID.eq(company))),
                TICKET.CONTRACT_KEY,
                DSL.field(DSL.select(CONTRACT.NAME_KEY).from(CONTRACT).where(CONTRACT.ID.eq(contract))),
                TICKET.AUTHOR_KEY, person(author));
    }

    /// The key of a person, empty for nobody.
    public static Field<String> person(@Nullable Long id) {
        return id == null
                ? DSL.inline("")
                : DSL.field(DSL.select(USER_ACCOUNT.NAME_KEY).from(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(id)));
    }
}
