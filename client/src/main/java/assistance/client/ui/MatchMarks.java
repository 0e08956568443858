package assistance.client.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import assistance.api.FoldedText;

/// Marks what a search found in the words of a label, by a colour behind them that takes no room.
public final class MatchMarks {
    private static final FoldedText NOTHING = FoldedText.of("");
    private static final double MARGIN = 1;

    private final Labeled label;
    private final ObservableList<Node> children;
    private final ObjectProperty<FoldedText> phrase = new SimpleObjectProperty<>(this, "phrase", NOTHING);
    private final List<Region> marks = new ArrayList<>();
    private List<TextRange> matches = List.of();

    /// @param children the label's own, to put the marks behind them
    public MatchMarks(Labeled label, ObservableList<Node> children) {
        this.label = label;
        this.children = children;
        label.textProperty().subscribe(this::find);
        phrase.subscribe(this::find);
    }

    /// What is searched for, empty for nothing.
    public ObjectProperty<FoldedText> phraseProperty() {
        return phrase;
    }

    /// Puts the marks in their places; to call once the label has laid out its words.
    public void layOut() {
        children.removeAll(marks);
        marks.clear();
        if (!matches.isEmpty() && label.lookup(".text") instanceof Text words) {
            for (TextRange match : matches) {
                mark(words, match);
            }
            children.addAll(0, marks);
        }
    }

    private void find() {
        String text = label.getText();
        List<TextRange> before = matches;
        matches = text == null ? List.of() : TextRange.matches(text, phrase.get());
        if (!matches.equals(before)) {
            label.requestLayout();
        }
    }

    /// A label too narrow for its words shows their beginning and an ellipsis, which stands for all that is cut.
    private void mark(Text words, TextRange match) {
        String shown = words.getText();
        int whole = shown.equals(label.getText()) ? shown.length() : shown.length() - 1;
        int from = Math.min(match.from(), Math.max(0, whole));
        int to = Math.min(match.to(), shown.length());
        Bounds place = new Path(words.rangeShape(from, to)).getLayoutBounds();
        var mark = new Region();
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add("search-match");
        mark.resizeRelocate(words.getLayoutX() + place.getMinX() - MARGIN, words.getLayoutY() + place.getMinY(),
                place.getWidth() + 2 * MARGIN, place.getHeight());
        marks.add(mark);
    }
}
