package assistance.client.grid;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.client.ui.PriorityLabel;
import assistance.client.ui.StateBadge;
import assistance.client.ui.Texts;

/// The rows of tickets under the guide's columns.
final class TicketTable extends TableView<Line> {
    private static final double ROW_HEIGHT = 36;
    private static final double LEAST_TITLE_WIDTH = 240;

    private final Texts texts;
    private final ObservableValue<FoldedText> phrase;

    /// @param showCompany false hides a column that says the same on every row
    /// @param phrase what is searched for, empty for nothing
    TicketTable(Texts texts, ZoneId zone, boolean showCompany, ObservableValue<FoldedText> phrase,
            LongConsumer openTicket) {
        this.texts = texts;
        this.phrase = phrase;
        getStyleClass().add("ticket-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(texts.get("grid.table"));
        setRowFactory(_ -> new TicketRow(openTicket));

        DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.get("grid.datePattern")).withZone(zone);
        TableColumn<Line, Line> date = words("DATE", 104, ticket -> day.format(ticket.createdAt()));
        date.getStyleClass().add("first");
        TableColumn<Line, Line> number = words("NUMBER", 78, ticket -> Long.toString(ticket.number()));
        number.getStyleClass().add("number");
        TableColumn<Line, Line> title = column("TITLE", LEAST_TITLE_WIDTH, () -> new TitleCell(texts, phrase));
        title.setMinWidth(LEAST_TITLE_WIDTH);
        title.getStyleClass().add("title");
        TableColumn<Line, Line> priority = column("PRIORITY", 140, () -> new GraphicCell<>(new PriorityLabel(texts),
                (label, ticket) -> label.show(ticket.priority()), phrase));
        TableColumn<Line, Line> state = column("STATE", 132, () -> new GraphicCell<>(new StateBadge(texts),
                (badge, ticket) -> badge.show(ticket.state()), phrase));
        TableColumn<Line, Line> contract = words("CONTRACT", 152, ticket -> ticket.contract().name());
        TableColumn<Line, Line> company = words("COMPANY", 148, ticket -> ticket.company().name());
        company.setVisible(showCompany);
        TableColumn<Line, Line> author = words("AUTHOR", 144, ticket -> ticket.author().name());
        TableColumn<Line, Line> firstMessage = column("FIRST_MESSAGE", 36, () -> new FirstMessageCell(texts));
        firstMessage.setResizable(false);
        getColumns().addAll(List.of(date, number, title, priority, state, contract, company, author,
                firstMessage));
        setColumnResizePolicy(new TitleTakesTheRest(title));
    }

    private TableColumn<Line, Line> words(String name, double width, Function<Line.Ticket, String> part) {
        return column(name, width, () -> new TextCell(part, phrase));
    }

    /// The server sorts, so that a header never sorts the one page that is here.
    private TableColumn<Line, Line> column(String name, double width, Supplier<TicketCell> cell) {
        TableColumn<Line, Line> column = new TableColumn<>(texts.get("grid.column." + name));
        column.setId(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    /// A row that opens its ticket on a click and stands out while the ticket is unread.
    private static final class TicketRow extends TableRow<Line> {
        private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

        TicketRow(LongConsumer openTicket) {
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()
                        && getItem() instanceof Line.Ticket ticket) {
                    openTicket.accept(ticket.number());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(UNREAD, !empty && line instanceof Line.Ticket ticket && ticket.unread());
        }
    }
}
