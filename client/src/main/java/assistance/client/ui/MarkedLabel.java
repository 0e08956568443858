package assistance.client.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;

import assistance.api.FoldedText;

/// A label in which what a search found is marked.
public abstract class MarkedLabel extends Label {
    private final MatchMarks marks = new MatchMarks(this, getChildren());

    /// What is searched for, empty for nothing.
    public final ObjectProperty<FoldedText> phraseProperty() {
        return marks.phraseProperty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.layOut();
    }
}
