package assistance.client.outbox;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.shell.Page;
import assistance.client.ui.Placeholder;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The page of everything that waits to be sent.
public final class OutboxPage implements Page {
    private final Outbox outbox;
    private final ZoneId zone;
    private final Texts texts;
    private final Consumer<Draft> takeBack;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final VBox cards = new VBox();
    private final StackPane node = new StackPane();

    /// @param takeBack opens where it was written and puts it back there
    public OutboxPage(Outbox outbox, ZoneId zone, Texts texts, Consumer<Draft> takeBack) {
        this.outbox = outbox;
        this.zone = zone;
        this.texts = texts;
        this.takeBack = takeBack;
        title.set(texts.get("outbox.title"));
        Stylesheets.add(node, "outbox");
        Label explanation = new Label(texts.get("outbox.explanation"));
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        VBox column = new VBox(explanation, cards);
        column.getStyleClass().add("outbox-column");
        cards.getStyleClass().add("waiting-cards");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Placeholder nothing = new Placeholder(Feather.CHECK_CIRCLE, texts.get("outbox.empty"));
        node.getStyleClass().add("outbox-page");
        node.getChildren().addAll(scroll, nothing);
        outbox.entries().subscribe(() -> show(scroll, nothing));
        show(scroll, nothing);
    }

    private void show(Node list, Node nothing) {
        list.setVisible(!outbox.entries().isEmpty());
        nothing.setVisible(outbox.entries().isEmpty());
        cards.getChildren().setAll(outbox.entries().stream().map(this::card).toList());
    }

    private Node card(Draft draft) {
        return new WaitingCard(draft, outbox, zone, texts, takeBack).under(switch (draft.content()) {
            case Content.NewTicket ticket -> texts.get("outbox.newTicket", ticket.title());
            case Content.Answer answer -> texts.get("outbox.message", Long.toString(answer.ticketNumber()));
        });
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        node.requestFocus();
    }

    /// Tries to send what waits.
    @Override
    public void refresh() {
        outbox.connected();
    }
}
