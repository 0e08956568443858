package assistance.client.grid.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

import assistance.client.ui.Texts;

/// The exports to tell about, the latest at the bottom.
public final class ExportCards extends VBox {
    /// @param open opens a file or a folder
    public ExportCards(Exports exports, Consumer<Path> open, Texts texts) {
        getStyleClass().add("export-cards");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        exports.shown().addListener((ListChangeListener<Export>) change -> {
            while (change.next()) {
                change.getRemoved()
                        .forEach(gone -> getChildren()
                                .removeIf(card -> card instanceof ExportCard shown && shown.shows(gone)));
                change.getAddedSubList()
                        .forEach(export -> getChildren().add(new ExportCard(export, exports, open, texts)));
            }
            setVisible(!getChildren().isEmpty());
        });
    }
}
