package assistance.client.admin.user;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.admin.form.Choices;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.list.RemovalQuestion;
import assistance.client.admin.list.Surroundings;

/// The form of a user.
final class UserForm {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;

    private final UserFormModel model;
    private final Surroundings around;
    private final FormDialog dialog;

    UserForm(String title, UserFormModel model, Surroundings around, Window window) {
        this.model = model;
        this.around = around;
        dialog = new FormDialog(title, model.form(), around.words("save"), this::save, around.texts(), window);
        dialog.line("lastName", model.lastName(), around.words("users.column.lastName"), true, LONGEST_NAME);
        dialog.line("firstName", model.firstName(), around.words("users.column.firstName"), true, LONGEST_NAME);
        dialog.line("email", model.email(), around.words("users.column.email"), true, LONGEST_EMAIL);
        RightsFields.addTo(dialog, model.rights(), around);
        ComboBox<String> language = Choices.of(List.of("fr", "en"), value -> around.words("language." + value));
        language.valueProperty().bindBidirectional(model.language().valueProperty());
        dialog.add("language", model.language(), around.words("users.language"), true, language, language);
        addActive();
    }

    private void addActive() {
        CheckBox active = new CheckBox(around.words("users.active"));
        active.selectedProperty().bindBidirectional(model.active().valueProperty());
        Label sentence = new Label();
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.active().errorProperty());
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        dialog.fitTo(sentence.visibleProperty());
        VBox part = new VBox(active, sentence);
        part.getStyleClass().add("field");
        dialog.add(part);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        if (model.deactivates() && !new RemovalQuestion(
                around.words("users.deactivateQuestion", model.lastName().get() + " " + model.firstName().get()),
                around.words("users.deactivateWhat"), around.words("users.deactivate"), around.texts(),
                dialog.getDialogPane().getScene().getWindow()).ask()) {
            return;
        }
        model.save();
    }
}
