package assistance.client.admin.limits;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.admin.form.Input;
import assistance.client.admin.list.Surroundings;
import assistance.client.ui.Field;
import assistance.client.ui.Icons;
import assistance.client.ui.WaitBar;

/// The limits to be changed, one under the other.
final class LimitsForm extends VBox {
    private final LimitsFormModel form;
    private final Surroundings around;
    private final TextField attachment;

    LimitsForm(LimitsFormModel form, LimitsModel model, Surroundings around) {
        this.form = form;
        this.around = around;
        getStyleClass().addAll("admin-form", "limits-form");
        attachment = line("attachmentBytes", form.attachment(), "limits.attachment");
        TextField session = line("sessionDays", form.session(), "limits.session");
        Label failure = sentence(Feather.ALERT_CIRCLE, "failure");
        failure.getStyleClass().add("form-failure");
        failure.textProperty().bind(form.form().failureProperty());
        showWhen(failure, form.form().failureProperty().isNotEmpty());
        Label saved = sentence(Feather.CHECK, "muted");
        saved.setText(around.words("limits.saved"));
        // As long as nothing else is entered.
        showWhen(saved, Bindings.createBooleanBinding(() -> model.savedProperty().get() && !form.form().isChanged(),
                model.savedProperty(), form.attachment().valueProperty(), form.session().valueProperty()));
        getChildren().addAll(failure, field(form.attachment(), attachment, "limits.attachment"),
                field(form.session(), session, "limits.session"), buttons(model),
                new WaitBar(form.form().busyProperty(), around.texts()), saved);
    }

    void focusFirst() {
        attachment.requestFocus();
    }

    private TextField line(String id, Input<String> input, String key) {
        TextField line = new TextField();
        line.setId(id);
        line.setAccessibleText(around.words(key));
        line.textProperty().bindBidirectional(input.valueProperty());
        line.setOnAction(_ -> form.save());
        line.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                input.left();
            }
        });
        return line;
    }

    private Node field(Input<String> input, TextField line, String key) {
        Field field = new Field(around.words(key), true, line);
        field.errorProperty().bind(input.errorProperty());
        Label hint = new Label(around.words(key + "Hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        VBox part = new VBox(field, hint);
        part.getStyleClass().add("field");
        return part;
    }

    private Node buttons(LimitsModel model) {
        Button cancel = new Button(around.texts().get("ui.cancel"));
        cancel.setId("reset");
        cancel.setOnAction(_ -> model.reset());
        Button save = new Button(around.words("save"));
        save.setId("save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> form.save());
        ObservableBooleanValue unchanged = Bindings.createBooleanBinding(() -> !form.form().isChanged(),
                form.attachment().valueProperty(), form.session().valueProperty());
        cancel.disableProperty().bind(Bindings.or(unchanged, form.form().busyProperty()));
        save.disableProperty().bind(Bindings.or(unchanged, form.form().busyProperty()));
        HBox buttons = new HBox(cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private static Label sentence(Feather icon, String style) {
        Label sentence = new Label(null, Icons.of(icon));
        sentence.getStyleClass().add(style);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private static void showWhen(Label sentence, ObservableBooleanValue shown) {
        sentence.visibleProperty().bind(shown);
        sentence.managedProperty().bind(shown);
    }
}
