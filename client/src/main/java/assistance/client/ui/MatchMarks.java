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
import javafx.scene.paint.Color;
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
        if (matches.isEmpty() && marks.isEmpty()) {
            return;
        }
        adjustCount();
        if (!marks.isEmpty() && label.lookup(".text") instanceof Text words) {
            for (int i = 0; i < matches.size(); i++) {
                mark(words, matches.get(i), marks.get(i));
            }
        }
    }

    private void adjustCount() {
        while (marks.size() > matches.size()) {
            children.remove(marks.removeLast());
        }
        while (marks.size() < matches.size()) {
            var mark = new Region();
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            mark.getStyleClass().add("search-match");
            marks.add(mark);
        }
        // A label empties its children when its words change.
        for (Region mark : marks) {
            if (!children.contains(mark)) {
                children.addFirst(mark);
            }
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
    private void mark(Text words, TextRange match, Region mark) {
        int length = words.getText().length();
        boolean cut = !words.getText().equals(label.getText());
        int kept = cut ? Math.max(0, length - label.getEllipsisString().length()) : length;
        int from = Math.min(match.from(), kept);
        int to = match.to() > kept ? length : match.to();
        Path path = new Path(words.rangeShape(from, to));
        path.setFill(Color.BLACK);
        path.setStroke(null);
        Bounds place = path.getLayoutBounds();
        mark.resizeRelocate(words.getLayoutX() + place.getMinX() - MARGIN, words.getLayoutY() + place.getMinY(),
                place.getWidth() + 2 * MARGIN, place.getHeight());
    }
}
