package assistance.client.ui;

import java.util.Locale;
import javafx.scene.layout.Region;

import assistance.api.Priority;

/// A priority as a coloured dot and its words.
public final class PriorityLabel extends MarkedLabel {
    private final Texts texts;
    private final Region dot = new Region();

    public PriorityLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("priority-label");
        dot.getStyleClass().add("dot");
        setGraphic(dot);
    }

    /// Shows a priority in place of the one before.
    public PriorityLabel show(Priority priority) {
        dot.getStyleClass().setAll("dot", priority.name().toLowerCase(Locale.ROOT));
        setText(texts.get("ui.priority." + priority));
        return this;
    }
}
