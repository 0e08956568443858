package assistance.client.grid.layout;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import assistance.client.ui.Field;
import assistance.client.ui.Texts;

/// Asks for the name of a layout, and says beside the field what is wrong with it.
final class NameDialog extends Dialog<String> {
    private static final double WIDTH = 400;
    /// Room for the longest sentence under the field: a dialog doesn't grow.
    private static final double HEIGHT = 148;

    private final Texts texts;
    private final ViewLayouts existing;
    private final boolean replaces;
    private final TextField input = new TextField();
    private final Field field;
    private final Button accept;

    private NameDialog(String title, String name, ViewLayouts existing, boolean replaces, Texts texts, Window owner) {
        this.texts = texts;
        this.existing = existing;
        this.replaces = replaces;
        initOwner(owner);
        setTitle(title);
        input.setId("layout-name");
        input.setText(name);
        field = new Field(texts.get("grid.layout.name"), true, input);
        field.setPrefSize(WIDTH, HEIGHT);
        ButtonType ok = new ButtonType(texts.get("grid.layout.accept"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(field);
        getDialogPane().getButtonTypes().setAll(cancel, ok);
        accept = (Button) getDialogPane().lookupButton(ok);
        accept.setId("accept-name");
        accept.addEventFilter(ActionEvent.ACTION, press -> {
            if (!judge(true)) {
                press.consume();
                input.requestFocus();
            }
        });
        input.textProperty().subscribe(_ -> judge(false));
        setResultConverter(button -> button == ok ? typed().text() : null);
        // Later: the default button takes the keyboard when the window comes.
        setOnShown(_ -> Platform.runLater(input::requestFocus));
    }

    /// Asks under which name to save; one that is taken may be replaced.
    static Optional<String> saveAs(ViewLayouts existing, Texts texts, Window owner) {
        return new NameDialog(texts.get("grid.layout.saveAsTitle"), "", existing, true, texts, owner).showAndWait();
    }

    /// Asks for another name that no other layout has.
    static Optional<String> rename(String name, ViewLayouts others, Texts texts, Window owner) {
        return new NameDialog(texts.get("grid.layout.renameTitle", name), name, others, false, texts, owner)
                .showAndWait();
    }

    private LayoutName typed() {
        return LayoutName.of(input.getText(), existing, texts);
    }

    /// @param whole false while still typing, when a field left empty is no fault yet
    private boolean judge(boolean whole) {
        LayoutName name = typed();
        boolean taken = name.taken() != null;
        accept.setText(texts.get(taken && replaces ? "grid.layout.replace" : "grid.layout.accept"));
        if (taken) {
            field.errorProperty()
                    .set(texts.get(replaces ? "grid.layout.nameReplaces" : "grid.layout.nameTaken", name.text()));
            return replaces;
        }
        field.errorProperty().set(whole || !name.text().isEmpty() ? name.fault() : "");
        return name.fault().isEmpty();
    }
}
