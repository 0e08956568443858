package assistance.client.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.ui.Field;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// Inputs that are saved together, by the button under them.
final class FormBox extends VBox {
    private final Form<?> form;
    private final Runnable save;
    private final Texts texts;
    private final List<Observable> values = new ArrayList<>();
    private final Map<String, Node> inputs = new LinkedHashMap<>();

    /// @param save sends the form
    FormBox(Form<?> form, Runnable save, Texts texts) {
        this.form = form;
        this.save = save;
        this.texts = texts;
        getStyleClass().add("account-form");
        form.busyProperty().subscribe(busy -> {
            if (!busy) {
                Platform.runLater(this::focusFirstWrong);
            }
        });
    }

    /// An input of words with its label.
    ///
    /// @param name on the wire
    Field field(String name, Input<String> input, TextInputControl control, String label, int longest) {
        control.setId(name);
        control.setTextFormatter(new TextFormatter<>(new LengthLimit(longest)));
        control.textProperty().bindBidirectional(input.valueProperty());
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                input.left();
            }
        });
        if (control instanceof TextField line) {
            line.setOnAction(_ -> save());
        }
        inputs.put(name, control);
        values.add(input.valueProperty());
        Field field = new Field(label, control instanceof TextField, control);
        field.errorProperty().bind(input.errorProperty());
        return field;
    }

    /// Ends with the button.
    ///
    /// @param said stands beside it until something else is typed, such as that the last saving went well
    void end(String words, String said) {
        BooleanBinding changed = Bindings.createBooleanBinding(form::isChanged, values.toArray(Observable[]::new));
        Label sentence = Section.sentence(Feather.CHECK, "muted");
        sentence.setText(said);
        sentence.visibleProperty().bind(changed.not().and(sentence.textProperty().isNotEmpty()));
        Label unsaved = new Label(texts.get("account.unsaved"));
        unsaved.getStyleClass().add("hint");
        unsaved.visibleProperty().bind(changed);
        unsaved.managedProperty().bind(changed);
        sentence.managedProperty().bind(sentence.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button(words);
        button.setId("save-" + inputs.keySet().iterator().next());
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(changed.not().or(form.busyProperty()));
        button.setOnAction(_ -> save());
        HBox foot = new HBox(sentence, unsaved, gap, button);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("account-foot");
        WaitBar waiting = new WaitBar(form.busyProperty(), texts);
        StackPane.setAlignment(waiting, Pos.TOP_CENTER);
        getChildren().addAll(Section.failure(form.failureProperty()), new StackPane(foot, waiting));
    }

    /// Whether something is typed and not saved.
    boolean isEdited() {
        return form.isChanged() || form.busyProperty().get();
    }

    private void save() {
        save.run();
        focusFirstWrong();
    }

    private void focusFirstWrong() {
        form.firstWrong().map(inputs::get).ifPresent(Node::requestFocus);
    }

    /// Takes the keyboard.
    void focusFirst() {
        inputs.values().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
