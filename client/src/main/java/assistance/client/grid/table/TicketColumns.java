package assistance.client.grid.table;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

import assistance.api.Column;
import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.client.grid.header.ColumnHeader;
import assistance.client.grid.header.Headers;
import assistance.client.grid.table.cell.FirstMessageCell;
import assistance.client.grid.table.cell.GraphicCell;
import assistance.client.grid.table.cell.TextCell;
import assistance.client.grid.table.cell.TicketCell;
import assistance.client.grid.table.cell.TitleCell;
import assistance.client.ui.PriorityLabel;
import assistance.client.ui.StateBadge;
import assistance.client.ui.Texts;

/// The columns of the table with the cells of each. The server sorts, and the headers are dragged in a way of their
/// own, so that the table itself does neither.
final class TicketColumns {
    private static final double FIRST_MESSAGE_WIDTH = 30;

    private final Map<Column, TableColumn<Line, Line>> columns = new EnumMap<>(Column.class);
    private final TableColumn<Line, Line> firstMessage;
    private final ObservableValue<FoldedText> phrase;

    /// @param phrase what is searched for, empty for nothing
    TicketColumns(List<Column> all, Headers headers, Texts texts, ZoneId zone, ObservableValue<FoldedText> phrase) {
        this.phrase = phrase;
        for (Column column : all) {
            TableColumn<Line, Line> made = column(column.name(), texts.get("grid.column." + column),
                    cells(column, texts, zone));
            made.getStyleClass().add(column.name().toLowerCase(Locale.ROOT));
            made.setMinWidth(ColumnSizing.NARROWEST);
            ColumnHeader header = headers.of(column);
            header.prefWidthProperty().bind(made.widthProperty());
            made.setGraphic(header);
            columns.put(column, made);
        }
        firstMessage = column("FIRST_MESSAGE", texts.get("grid.column.FIRST_MESSAGE"),
                () -> new FirstMessageCell(texts));
        firstMessage.setPrefWidth(FIRST_MESSAGE_WIDTH);
        firstMessage.setMinWidth(FIRST_MESSAGE_WIDTH);
        firstMessage.setResizable(false);
    }

    TableColumn<Line, Line> of(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    Optional<Column> columnOf(TableColumn<?, ?> shown) {
        return columns.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    TableColumn<Line, Line> firstMessage() {
        return firstMessage;
    }

    private static TableColumn<Line, Line> column(String id, String name, Supplier<TicketCell> cells) {
        TableColumn<Line, Line> column = new TableColumn<>(name);
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cells.get());
        return column;
    }

    private Supplier<TicketCell> cells(Column column, Texts texts, ZoneId zone) {
        return switch (column) {
            case DATE -> {
                DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.get("grid.datePattern")).withZone(zone);
                yield words(ticket -> day.format(ticket.createdAt()));
            }
            case NUMBER -> words(ticket -> Long.toString(ticket.number()));
            case TITLE -> () -> new TitleCell(texts, phrase);
            case PRIORITY -> () -> new GraphicCell<>(new PriorityLabel(texts),
                    (label, ticket) -> label.show(ticket.priority()), phrase);
            case STATE -> () -> new GraphicCell<>(new StateBadge(texts),
                    (badge, ticket) -> badge.show(ticket.state()), phrase);
            case CONTRACT -> words(ticket -> ticket.contract().name());
            case COMPANY -> words(ticket -> ticket.company().name());
            case AUTHOR -> words(ticket -> ticket.author().name());
            case ASSIGNEE -> words(ticket -> ticket.assignee() == null ? "" : ticket.assignee().name());
        };
    }

    private Supplier<TicketCell> words(Function<Line.Ticket, String> part) {
        return () -> new TextCell(part, phrase);
    }
}
