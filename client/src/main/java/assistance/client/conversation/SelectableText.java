package assistance.client.conversation;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import assistance.client.ui.Texts;

/// Words that wrap, can be selected and copied, but not changed: a label lets nothing be selected, and a text area
/// neither shrinks to its words nor leaves the wheel to the thread around it.
final class SelectableText extends Region {
    private static final double UNKNOWN = -1;
    private static final int UNSELECTED = -1;

    private final Text text;
    private double naturalWidth = UNKNOWN;
    private double measuredFor = UNKNOWN;
    private double measuredHeight;

    SelectableText(String words, Texts texts) {
        text = new Text(words);
        Path highlight = new Path();
        getStyleClass().add("selectable-text");
        text.getStyleClass().add("text");
        highlight.getStyleClass().add("selection");
        text.setTextOrigin(VPos.TOP);
        // Measuring changes the text's bounds: were it managed, each measure would ask for another layout.
        text.setManaged(false);
        highlight.setManaged(false);
        text.setMouseTransparent(true);
        highlight.setMouseTransparent(true);
        getChildren().addAll(highlight, text);
        text.selectionShapeProperty().subscribe(shape -> {
            if (shape == null) {
                highlight.getElements().clear();
            } else {
                highlight.getElements().setAll(shape);
            }
        });
        text.fontProperty().subscribe(this::measureAnew);
        setPickOnBounds(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        TextSelection.on(this, texts);
    }

    String words() {
        return text.getText();
    }

    /// The place between two characters nearest to a point of this node.
    int placeAt(double x, double y) {
        return text.hitTest(new Point2D(x, y)).getInsertionIndex();
    }

    void select(int from, int to) {
        boolean nothing = from == to;
        text.setSelectionStart(nothing ? UNSELECTED : Math.min(from, to));
        text.setSelectionEnd(nothing ? UNSELECTED : Math.max(from, to));
    }

    /// The selected words, empty when there are none.
    String selected() {
        int from = text.getSelectionStart();
        return from < 0 ? "" : words().substring(from, text.getSelectionEnd());
    }

    private void measureAnew() {
        naturalWidth = UNKNOWN;
        measuredFor = UNKNOWN;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (naturalWidth < 0) {
            text.setWrappingWidth(0);
            // One pixel more, else rounding may wrap the last word.
            naturalWidth = Math.ceil(text.getLayoutBounds().getWidth()) + 1;
            measuredFor = UNKNOWN;
        }
        return naturalWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wrapping = width < 0 ? computePrefWidth(UNKNOWN) : width;
        if (wrapping != measuredFor) {
            text.setWrappingWidth(wrapping);
            measuredHeight = Math.ceil(text.getLayoutBounds().getHeight());
            measuredFor = wrapping;
        }
        return measuredHeight;
    }

    @Override
    protected void layoutChildren() {
        computePrefHeight(getWidth());
    }
}
