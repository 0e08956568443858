package assistance.client.thread;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;

import org.jspecify.annotations.Nullable;

/// A place of the thread on screen, which shows one entry after the other while the reader scrolls.
final class ThreadCell extends IndexedCell<ThreadEntry> {
    private static final double LARGEST_PART = 0.72;
    /// Places without height would never fill the room below the last entry.
    private static final double EMPTY_HEIGHT = 60;

    private final List<ThreadEntry> entries;
    private final Function<ThreadEntry, Node> nodes;
    private @Nullable Object shown;
    private @Nullable Node content;

    ThreadCell(List<ThreadEntry> entries, Function<ThreadEntry, Node> nodes) {
        this.entries = entries;
        this.nodes = nodes;
        getStyleClass().setAll("thread-cell");
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        if (index < 0 || index >= entries.size()) {
            clear();
            return;
        }
        ThreadEntry entry = entries.get(index);
        if (!entry.key().equals(shown)) {
            shown = entry.key();
            content = nodes.apply(entry);
            getChildren().setAll(content);
            pseudoClassStateChanged(Bubble.CONTINUES, entry instanceof ThreadEntry.Said said && !said.last());
            pseudoClassStateChanged(Bubble.CONTINUED, entry instanceof ThreadEntry.Said said && !said.first());
        }
        updateItem(entry, false);
    }

    private void clear() {
        shown = null;
        content = null;
        getChildren().clear();
        updateItem(null, true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SkinBase<>(this) {
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (content == null) {
            return EMPTY_HEIGHT;
        }
        double room = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        limit(content, room);
        return snappedTopInset() + snapSizeY(content.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            double room = getWidth() - snappedLeftInset() - snappedRightInset();
            limit(content, room);
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), room,
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private static void limit(Node content, double room) {
        if (content instanceof Bubble bubble) {
            bubble.setLargestWidth(Math.floor(room * LARGEST_PART));
        }
    }
}
