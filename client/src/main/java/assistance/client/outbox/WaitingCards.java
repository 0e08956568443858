package assistance.client.outbox;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

import assistance.client.draft.Draft;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// What waits to be sent to one ticket, below its thread; takes no room while there is nothing. The page it is on brings
/// its stylesheet, `outbox`: JavaFX keeps a copy of one that an invisible node brings each time such a node is let go of.
public final class WaitingCards extends VBox {
    private final ObservableList<Draft> waiting;

    /// @param takeBack puts one back into the message field
    public WaitingCards(ObservableList<Draft> waiting, Outbox outbox, ZoneId zone, Texts texts,
            Consumer<Draft> takeBack) {
        this.waiting = waiting;
        getStyleClass().add("waiting-cards");
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, waiting, () -> show(outbox, zone, texts, takeBack));
    }

    private void show(Outbox outbox, ZoneId zone, Texts texts, Consumer<Draft> takeBack) {
        getChildren().setAll(waiting.stream()
                .map(draft -> new WaitingCard(draft, outbox, zone, texts, takeBack))
                .toList());
        setVisible(!waiting.isEmpty());
    }
}
