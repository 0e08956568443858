package assistance.server.journal;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.admin.JournalKind;
import assistance.server.http.RequestLanguage;
import assistance.server.page.PageQuery;
import assistance.server.page.QueryValue;

/// The journal over HTTP.
public final class JournalRoutes {
    private static final List<String> SORTS = List.of("-at");

    private final Journal journal;

    public JournalRoutes(Journal journal) {
        this.journal = journal;
    }

    /// `GET /api/admin/journal`.
    public void list(Context context) {
        context.json(journal.page(PageQuery.of(context::queryParam, SORTS), QueryValue.oneOf("kind", context
                .queryParam("kind"), JournalKind.class).stream().toList(), RequestLanguage.of(context)));
    }
}
