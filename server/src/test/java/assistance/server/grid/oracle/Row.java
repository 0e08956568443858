package assistance.server.grid.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.text.Texts;

/// A ticket as one reader sees it in one time zone.
///
/// @param line as a page holds it
/// @param day the local day it was opened
/// @param cells one for every column
record Row(Line.Ticket line, LocalDate day, Map<Column, Cell> cells) {
    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Row of(Line.Ticket line, ZoneId zone, Texts texts) {
        LocalDate day = LocalDate.ofInstant(line.createdAt(), zone);
        var cells = new EnumMap<Column, Cell>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, cell(column, line, day, texts));
        }
        return new Row(line, day, cells);
    }

    private static Cell cell(Column column, Line.Ticket line, LocalDate day, Texts texts) {
        return switch (column) {
            case DATE -> Cell.ofRank(day.toEpochDay() + 1_000_000, day.toString(), SHOWN_DAY.format(day));
            case NUMBER -> Cell.ofRank(line.number(), digits(line), digits(line));
            case TITLE -> Cell.ofText(line.title());
            case PRIORITY ->
                ofCode(line.priority(), List.of(Priority.values()), texts.get("reference.priority." + line.priority()));
            case STATE ->
                ofCode(line.state(), List.of(TicketState.values()), texts.get("reference.state." + line.state()));
            case CONTRACT -> Cell.ofText(line.contract().name());
            case COMPANY -> Cell.ofText(line.company().name());
            case AUTHOR -> Cell.ofText(line.author().name());
            case ASSIGNEE -> Cell.ofText(nameOf(line.assignee()));
        };
    }

    private static <T extends Enum<T>> Cell ofCode(T code, List<T> order, String shown) {
        return Cell.ofRank(order.indexOf(code), code.name(), shown);
    }

    private static String digits(Line.Ticket line) {
        return Long.toString(line.number());
    }

    private static String nameOf(@Nullable Named named) {
        return named == null ? "" : named.name();
    }

    Cell cell(Column column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
