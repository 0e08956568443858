package assistance.client.thread;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;

import assistance.api.Message;
import assistance.client.document.DocumentCards;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The messages of a ticket, oldest above; only those in sight are nodes. It opens at the newest one; showing the
/// thread anew leaves the reader at the same place, unless that is the end or a message of the reader's own was added.
public final class ThreadView extends VirtualFlow<ThreadCell> {
    private static final double LINE = 40;
    private static final double PAGE = 0.9;
    private static final double MARGIN = 12;

    private final long readerId;
    private final Clock clock;
    private final Texts texts;
    private final DocumentCards.Actions documents;
    private final Consumer<String> browser;
    private final List<ThreadEntry> entries = new ArrayList<>();
    /// True while the end stays in sight whatever is added, until the reader scrolls.
    private boolean following;

    /// @param readerId whose messages stand on the right
    /// @param documents what can be done with the documents of a message
    /// @param browser opens a web or mail address
    public ThreadView(long readerId, Clock clock, DocumentCards.Actions documents, Consumer<String> browser,
            Texts texts) {
        this.readerId = readerId;
        this.clock = clock;
        this.documents = documents;
        this.browser = browser;
        this.texts = texts;
        Stylesheets.add(this, "thread");
        getStyleClass().add("thread");
        setAccessibleText(texts.get("thread.name"));
        setFocusTraversable(true);
        setCellFactory(_ -> new ThreadCell(entries, this::node));
        addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
        addEventFilter(ScrollEvent.SCROLL, _ -> following = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> following = false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && !owner.equals(this)) {
                // Later: that a key brought it there is only known then.
                Platform.runLater(() -> showKeyboard(owner));
            }
        });
        heightProperty().subscribe((before, _) -> following = following || isAtEnd(before.doubleValue()));
    }

    /// Shows a thread in place of the one before.
    public void show(List<Message> messages) {
        List<ThreadEntry> now = ThreadEntry.of(messages, readerId, clock, texts);
        int same = 0;
        while (same < Math.min(now.size(), entries.size()) && now.get(same).key().equals(entries.get(same).key())) {
            same++;
        }
        if (same == now.size() && same == entries.size()) {
            return;
        }
        following = entries.isEmpty() || following || isAtEnd(getHeight())
                || now.subList(same, now.size()).stream().anyMatch(ThreadView::isOwn);
        entries.subList(same, entries.size()).clear();
        entries.addAll(now.subList(same, now.size()));
        setCellCount(entries.size());
        reconfigureCells();
    }

    /// How high the entries above are is only known for those that were in sight: while the end is followed, it is
    /// looked for until it is there.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (following && !entries.isEmpty() && !isAtEnd(getHeight())) {
            scrollTo(entries.size() - 1);
            super.layoutChildren();
        }
    }

    private static boolean isOwn(ThreadEntry entry) {
        return entry instanceof ThreadEntry.Said said && said.own();
    }

    /// Whether the end is in sight, for a view of that height.
    private boolean isAtEnd(double height) {
        return getCells().stream()
                .anyMatch(cell -> cell.getIndex() == entries.size() - 1
                        && cell.getLayoutY() + cell.getHeight() <= height + 1);
    }

    private void scroll(KeyEvent key) {
        if (!key.getCode().isNavigationKey()) {
            return;
        }
        following = key.getCode() == KeyCode.END;
        switch (key.getCode()) {
            case UP -> scrollPixels(-LINE);
            case DOWN -> scrollPixels(LINE);
            case PAGE_UP -> scrollPixels(-getHeight() * PAGE);
            case PAGE_DOWN -> scrollPixels(getHeight() * PAGE);
            case HOME -> setPosition(0);
            case END -> requestLayout();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Tab leads to what may be above or below of what is in sight.
    private void showKeyboard(Node owner) {
        if (!owner.isFocusVisible() || !isWithin(owner)) {
            return;
        }
        Bounds bounds = sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double above = bounds.getMinY() - MARGIN;
        double below = bounds.getMaxY() + MARGIN - getHeight();
        if (above < 0 || below > 0) {
            following = false;
            scrollPixels(above < 0 ? above : Math.min(above, below));
        }
    }

    private boolean isWithin(Node owner) {
        Node at = owner;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null && owner.getScene() != null;
    }

    private Node node(ThreadEntry entry) {
        return switch (entry) {
            case ThreadEntry.Day(String words) -> centred(words);
            case ThreadEntry.Unanswered(String words) -> centred(words);
            case ThreadEntry.Said said -> new Bubble(said, documents,
                    address -> LinkQuestion.ask(address, browser, texts, getScene().getWindow()), texts);
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
}
