package assistance.client.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that wrap, can be selected and copied, but not changed, with the links among them: a label lets nothing be
/// selected, and a text area neither shrinks to its words nor leaves the wheel to the thread around it.
final class SelectableText extends Region {
    private final String words;
    private final TextFlow flow = new TextFlow();
    private final Path highlight = new Path();
    private final List<Link> links = new ArrayList<>();
    private int from;
    private int to;

    /// A link's place among the words.
    record Link(int from, int to, String address) {}

    SelectableText(String words) {
        this.words = words;
        getStyleClass().add("selectable-text");
        highlight.getStyleClass().add("selection");
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        flow.setMouseTransparent(true);
        flow.getStyleClass().add("words");
        int place = 0;
        for (TextPart part : TextPart.of(words)) {
            add(part, place);
            place += part.words().length();
        }
        getChildren().addAll(highlight, flow);
        setPickOnBounds(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> setCursor(
                linkAt(move.getX(), move.getY()).isPresent() ? Cursor.HAND : Cursor.TEXT));
    }

    private void add(TextPart part, int place) {
        Text text = new Text(part.words());
        text.getStyleClass().add("text");
        String address = part.address();
        if (address != null) {
            text.getStyleClass().add("link");
            text.setUnderline(true);
            links.add(new Link(place, place + part.words().length(), address));
        }
        flow.getChildren().add(text);
    }

    String words() {
        return words;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    /// The place between two characters nearest to a point of this node.
    int placeAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    /// The link whose words are at a point of this node.
    Optional<Link> linkAt(double x, double y) {
        return links.stream().filter(link -> shape(link.from(), link.to()).contains(x, y)).findFirst();
    }

    private Path shape(int start, int end) {
        Path shape = new Path(flow.getRangeShape(start, end, true));
        shape.setFill(Color.BLACK);
        return shape;
    }

    void select(int start, int end) {
        from = Math.min(start, end);
        to = Math.max(start, end);
        highlight.getElements().setAll(from == to ? List.of() : List.of(flow.getRangeShape(from, to, true)));
    }

    /// The selected words, empty when there are none.
    String selected() {
        return words.substring(from, to);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    // One pixel more, else rounding may wrap the last word.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(flow.prefWidth(-1)) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width < 0 ? computePrefWidth(-1) : width));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        if (from < to) {
            select(from, to);
        }
    }
}
