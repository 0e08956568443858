package assistance.client.ticket;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Ticket;
import assistance.api.TicketState;
import assistance.client.ui.Icons;
import assistance.client.ui.StateBadge;
import assistance.client.ui.Texts;

/// A ticket's title and state above its thread; in a narrow window also the button that shows its details.
final class TicketHeader extends HBox {
    private final Label title = new Label();
    private final StateBadge state;
    private final Button reopen = new Button();
    private final Button unread;

    /// @param reopening asks why the ticket is to be opened again
    /// @param markUnread makes the ticket one that has not been read
    TicketHeader(Texts texts, ToggleButton details, ObservableValue<Boolean> narrow, Runnable reopening,
            Runnable markUnread) {
        state = new StateBadge(texts);
        getStyleClass().add("ticket-header");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("ticket-title");
        title.getStyleClass().add("ticket-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        state.setVisible(false);
        Region space = new Region();
        space.getStyleClass().add("space");
        setMinHeight(USE_PREF_SIZE);
        setHgrow(space, Priority.ALWAYS);
        details.setText(texts.get("ticket.details"));
        details.setGraphic(Icons.of(Feather.INFO));
        details.setMinWidth(USE_PREF_SIZE);
        details.visibleProperty().bind(narrow);
        details.managedProperty().bind(narrow);
        reopen.setId("reopen");
        reopen.setText(texts.get("ticket.reopen"));
        reopen.setGraphic(Icons.of(Feather.LOCK));
        reopen.setMinWidth(USE_PREF_SIZE);
        reopen.setOnAction(_ -> reopening.run());
        reopen.setVisible(false);
        reopen.managedProperty().bind(reopen.visibleProperty());
        unread = Icons.button(Feather.MAIL, texts.get("ticket.markUnread"));
        unread.setId("mark-unread");
        unread.setMinWidth(USE_PREF_SIZE);
        unread.setOnAction(_ -> markUnread.run());
        unread.setVisible(false);
        unread.managedProperty().bind(unread.visibleProperty());
        getChildren().addAll(title, state, space, unread, reopen, details);
    }

    /// @param answered true when somebody else has written in it: only then can it be unread
    void show(Ticket ticket, boolean answered) {
        title.setText(ticket.title());
        state.show(ticket.state());
        state.setVisible(true);
        reopen.setVisible(ticket.state() == TicketState.RESOLVED);
        unread.setVisible(answered);
    }
}
