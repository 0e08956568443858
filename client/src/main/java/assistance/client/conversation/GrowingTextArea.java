package assistance.client.conversation;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

import assistance.client.ui.keyboard.TabKey;

/// A text area as high as its words, up to a third of the window.
final class GrowingTextArea extends TextArea {
    private static final double FRAME = 24;
    private static final double LEAST = 2 * 20 + FRAME;
    private static final double LARGEST_PART = 1.0 / 3;
    /// Longer words fill a third of any window: no need to measure them at each key.
    private static final int SURELY_HIGH = 8_000;

    private final Text measure = new Text();
    private final ObservableValue<Number> windowHeight = sceneProperty().flatMap(Scene::heightProperty).orElse(0);

    GrowingTextArea() {
        setWrapText(true);
        setPrefRowCount(2);
        TabKey.leave(this);
        measure.fontProperty().bind(fontProperty());
        InvalidationListener grow = _ -> grow();
        textProperty().addListener(grow);
        widthProperty().addListener(grow);
        fontProperty().addListener(grow);
        windowHeight.addListener(grow);
        grow();
    }

    private void grow() {
        double most = Math.max(LEAST, windowHeight.getValue().doubleValue() * LARGEST_PART);
        double height = Math.min(most, Math.max(LEAST, wanted(most)));
        setMinHeight(height);
        setPrefHeight(height);
    }

    private double wanted(double most) {
        if (getLength() > SURELY_HIGH) {
            return most;
        }
        measure.setWrappingWidth(Math.max(0, getWidth() - 2 * FRAME));
        measure.setText(getText());
        return Math.ceil(measure.getLayoutBounds().getHeight()) + FRAME;
    }
}
