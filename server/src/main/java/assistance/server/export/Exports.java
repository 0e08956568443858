package assistance.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.SpreadsheetVersion;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.TicketQuery;
import assistance.server.account.Account;
import assistance.server.grid.FoundLines;
import assistance.server.grid.TicketLines;
import assistance.server.http.Refusal;
import assistance.server.text.Texts;

/// Spreadsheets of what queries find, all pages of it.
public final class Exports {
    /// Below the header.
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final TicketLines lines;
    private final Clock clock;
    private final int mostRows;

    public Exports(TicketLines lines, Clock clock) {
        this(lines, clock, MOST_ROWS);
    }

    Exports(TicketLines lines, Clock clock, int mostRows) {
        this.lines = lines;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /// Where a spreadsheet goes once it is known that there will be one.
    @FunctionalInterface
    interface Destination {
        /// Begins the file.
        ///
        /// @param tickets how many there will be
        OutputStream open(String fileName, long tickets) throws IOException;
    }

    /// Writes what a query finds, in one state of the database.
    ///
    /// @throws Refusal 400 for what the grid does not know, and for more rows than a sheet has
    void write(Account reader, ExportTickets asked, Destination destination) {
        lines.export(reader, asked, found -> {
            if (!found.areAtMost(mostRows)) {
                throw Refusal.invalid("query", "export.tooMany", mostRows);
            }
            write(reader, asked.query(), found, destination);
        });
    }

    private void write(Account reader, TicketQuery query, FoundLines found, Destination destination) {
        var words = SheetWords.of(Texts.forLanguage(reader.language()));
        var zone = ZoneId.of(query.zone());
        String name = words.view(query.view());
        var sheet = new TicketSheet(name, columns(reader, query), query.groupBy().size(), zone, words);
        String fileName = name + " " + LocalDate.ofInstant(clock.instant(), zone) + ".xlsx";
        try (var out = destination.open(fileName, found.tickets())) {
            sheet.write(out, found.tickets(), found::forEach);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Column> columns(Account reader, TicketQuery query) {
        return query.columns().isEmpty()
                ? Stream.of(Column.values())
                        .filter(column -> reader.role().isSupport() || column != Column.ASSIGNEE)
                        .toList()
                : query.columns();
    }
}
