package assistance.client.zoom;

import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// Lays out what it holds as if the window had its size divided by the zoom, and draws it that much larger. A window
/// too small for that shows a part, and bars to move it.
public final class Zoomed extends Region {
    /// What the product needs without cutting anything, in pixels at 100 %.
    private static final double LEAST_WIDTH = 850;
    private static final double LEAST_HEIGHT = 500;

    private final ZoomModel zoom;
    private final DoubleSupplier leastWidth;
    private final DoubleSupplier leastHeight;
    private final Scale scale = new Scale(1, 1);
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private Parent content;

    /// For the client's window.
    public Zoomed(ZoomModel zoom, Parent content) {
        this(zoom, content, () -> LEAST_WIDTH, () -> LEAST_HEIGHT);
    }

    /// @param leastWidth below which it is scrolled, at 100 %
    Zoomed(ZoomModel zoom, Parent content, DoubleSupplier leastWidth, DoubleSupplier leastHeight) {
        this.zoom = zoom;
        this.content = content;
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        down.setOrientation(Orientation.VERTICAL);
        across.setId("zoom-across");
        down.setId("zoom-down");
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        for (ScrollBar bar : new ScrollBar[]{across, down}) {
            bar.setVisible(false);
            bar.valueProperty().subscribe(this::requestLayout);
        }
        show(content);
        zoom.percentProperty().subscribe(_ -> rescale());
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(focused -> {
            if (focused != null) {
                reveal(focused);
            }
        });
    }

    public ZoomModel zoom() {
        return zoom;
    }

    /// Shows something else.
    public void show(Parent newContent) {
        content.getTransforms().remove(scale);
        content = newContent;
        rescale();
        getChildren().setAll(content, across, down);
    }

    /// What it shows.
    public Parent content() {
        return content;
    }

    private void rescale() {
        scale.setX(zoom.factor());
        scale.setY(zoom.factor());
        content.getTransforms().remove(scale);
        if (zoom.factor() != 1) {
            content.getTransforms().add(scale);
        }
        requestLayout();
    }

    private void reveal(Node node) {
        if (across.isVisible() || down.isVisible()) {
            Bounds place = sceneToLocal(node.localToScene(node.getLayoutBounds()));
            move(across, place.getMinX(), place.getMaxX());
            move(down, place.getMinY(), place.getMaxY());
        }
    }

    private static void move(ScrollBar bar, double from, double to) {
        double window = bar.getVisibleAmount();
        // What is as large as the window, such as a table, can't be brought into it.
        if (bar.isVisible() && to - from < window / 2 && (from < 0 || to > window)) {
            double value = bar.getValue() + (from < 0 ? from : Math.min(from, to - window));
            bar.setValue(Math.clamp(value, 0, bar.getMax()));
        }
    }

    @Override
    protected void layoutChildren() {
        double factor = zoom.factor();
        double width = factor > 1 ? Math.max(getWidth() / factor, leastWidth.getAsDouble()) : getWidth() / factor;
        double height = factor > 1 ? Math.max(getHeight() / factor, leastHeight.getAsDouble()) : getHeight() / factor;
        double thick = across.prefHeight(-1);
        boolean tooWide = width * factor > getWidth() + 1;
        boolean tooHigh = height * factor > getHeight() + 1;
        set(across, tooWide, width * factor, getWidth() - (tooHigh ? thick : 0));
        set(down, tooHigh, height * factor, getHeight() - (tooWide ? thick : 0));
        content.resizeRelocate(tooWide ? -across.getValue() : 0, tooHigh ? -down.getValue() : 0, width, height);
        across.resizeRelocate(0, getHeight() - thick, across.getVisibleAmount(), thick);
        down.resizeRelocate(getWidth() - thick, 0, thick, down.getVisibleAmount());
    }

    private static void set(ScrollBar bar, boolean needed, double all, double window) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, all - window));
        bar.setVisibleAmount(window);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(window);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height < 0 ? height : height / zoom.factor()) * zoom.factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width < 0 ? width : width / zoom.factor()) * zoom.factor();
    }
}
