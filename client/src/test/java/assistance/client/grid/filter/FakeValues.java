package assistance.client.grid.filter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import assistance.api.ColumnValues;
import assistance.api.FoldedText;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.grid.GridClient;

/// Answers the values it is given, and pages without a line.
public final class FakeValues extends GridClient {
    /// What was asked for so far.
    public final List<ValuesQuery> asked = new ArrayList<>();
    /// The values there are.
    public List<ColumnValues.Value> values = List.of();
    /// The most values of an answer.
    public int limit = ColumnValues.LIMIT;
    /// Thrown instead of an answer, when not null.
    @Nullable
    public ServerException trouble;

    public FakeValues() {
        super(new Server(URI.create("https://assistance.example"), null, Locale.FRANCE));
    }

    @Override
    public TicketPage search(TicketQuery query) {
        return new TicketPage(List.of(), 0, 1, 0L);
    }

    @Override
    public synchronized ColumnValues values(ValuesQuery query) throws ServerException {
        asked.add(query);
        if (trouble != null) {
            throw trouble;
        }
        String phrase = query.search() == null ? "" : FoldedText.of(query.search()).text();
        List<ColumnValues.Value> found = values.stream()
                .filter(value -> FoldedText.of(value.label()).text().contains(phrase))
                .toList();
        return new ColumnValues(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
