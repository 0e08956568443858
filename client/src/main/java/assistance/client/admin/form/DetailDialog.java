package assistance.client.admin.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Everything there is to know of one thing, to read and to copy.
public final class DetailDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;

    /// @param details by their names, in their order; blank ones are left out
    public DetailDialog(String title, Map<String, String> details, Texts texts, Window owner) {
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(title);
        setResizable(true);
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(heading, grid(details));
        content.getStyleClass().add("admin-form");
        content.setPrefWidth(WIDTH);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes()
                .setAll(new ButtonType(texts.get("ui.close"), ButtonData.CANCEL_CLOSE));
        Stylesheets.add(getDialogPane(), "admin");
    }

    /// The names on the left, the values on the right.
    ///
    /// @param details by their names, in their order; blank ones are left out
    public static GridPane grid(Map<String, String> details) {
        Map<String, String> known = new LinkedHashMap<>(details);
        Collection<String> values = known.values();
        values.removeIf(String::isBlank);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("details");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, rest);
        known.forEach((name, value) -> {
            Label label = new Label(name);
            label.getStyleClass().add("muted");
            Copyable text = new Copyable(value);
            label.setLabelFor(text);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, text);
        });
        return grid;
    }
}
