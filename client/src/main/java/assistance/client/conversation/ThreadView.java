package assistance.client.conversation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import assistance.api.Attachment;
import assistance.api.Message;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The messages of a ticket, oldest above. It opens at the newest one; showing the thread anew leaves the reader
/// at the same place, unless a message of the reader's own was added.
public final class ThreadView extends ScrollPane {
    private static final double LARGEST_PART = 0.72;

    private final long readerId;
    private final Clock clock;
    private final Texts texts;
    private final Consumer<Attachment> save;
    private final VBox rows = new VBox();
    private final Map<ThreadEntry, Node> nodes = new HashMap<>();
    /// True while the end stays in view whatever the height becomes, until the reader scrolls.
    private boolean following = true;

    /// @param readerId whose messages stand on the right
    /// @param save asks where to save a document, and saves it
    public ThreadView(long readerId, Clock clock, Texts texts, Consumer<Attachment> save) {
        this.readerId = readerId;
        this.clock = clock;
        this.texts = texts;
        this.save = save;
        Stylesheets.add(this, "conversation");
        Stylesheets.add(this, "attachment");
        getStyleClass().add("thread");
        rows.getStyleClass().add("thread-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        rows.widthProperty().subscribe(() -> nodes.values().forEach(this::limit));
        rows.heightProperty().subscribe((before, after) -> place(before.doubleValue(), after.doubleValue()));
        viewportBoundsProperty().subscribe(() -> place(rows.getHeight(), rows.getHeight()));
        addEventFilter(ScrollEvent.SCROLL, _ -> following = false);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> following = false);
    }

    /// Shows a thread in place of the one before.
    public void show(List<Message> messages) {
        List<ThreadEntry> entries = ThreadEntry.of(messages, readerId, clock, texts);
        boolean saidMore = entries.stream()
                .anyMatch(
                        entry -> entry instanceof ThreadEntry.Said said && said.own() && !nodes.containsKey(said));
        following = nodes.isEmpty() || saidMore || getVvalue() >= getVmax();
        nodes.keySet().retainAll(entries);
        rows.getChildren().setAll(entries.stream().map(entry -> nodes.computeIfAbsent(entry, this::node)).toList());
    }

    private Node node(ThreadEntry entry) {
        return switch (entry) {
            case ThreadEntry.Day(String words) -> centred(words);
            case ThreadEntry.Unanswered(String words) -> centred(words);
            case ThreadEntry.Said said -> {
                Bubble bubble = new Bubble(said, texts, save);
                limit(bubble);
                yield bubble;
            }
        };
    }

    private static Node centred(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("day");
        label.setWrapText(true);
        HBox row = new HBox(label);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void limit(Node node) {
        if (node instanceof Bubble bubble) {
            bubble.setLargestWidth(rows.getWidth() * LARGEST_PART);
        }
    }

    /// The scroll value is a part of the height: when that grows, the same value would show another place.
    private void place(double before, double after) {
        double viewport = getViewportBounds().getHeight();
        if (following) {
            setVvalue(getVmax());
        } else if (getVvalue() < getVmax() && before > viewport && after > viewport) {
            setVvalue(Math.min(getVmax(), getVvalue() * (before - viewport) / (after - viewport)));
        }
    }
}
