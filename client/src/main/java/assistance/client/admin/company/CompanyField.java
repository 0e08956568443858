package assistance.client.admin.company;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import impl.org.controlsfx.skin.AutoCompletePopup;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Named;
import assistance.client.ui.Icons;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Texts;

/// A field that finds companies as one types; several chosen ones stand above it, each with a cross.
public final class CompanyField extends VBox {
    private static final long DELAY_MILLISECONDS = 250;
    private static final int LONGEST = 200;

    private final CompanyChoiceModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final FlowPane tokens = new FlowPane();

    /// @param prompt what stands in the empty field
    public CompanyField(CompanyChoiceModel model, String prompt, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("company-field");
        tokens.getStyleClass().add("tokens");
        tokens.managedProperty().bind(tokens.visibleProperty());
        field.setPromptText(prompt);
        field.setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.left();
            }
        });
        AutoCompletionBinding<Named> suggestions = suggest();
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, suggestions));
        field.setOnMouseClicked(_ -> suggestions.setUserInput(field.getText()));
        Label hint = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        hint.getStyleClass().add("field-error");
        hint.setWrapText(true);
        hint.textProperty().bind(model.hintProperty());
        hint.visibleProperty().bind(model.hintProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(tokens, field, hint);
        model.chosenProperty().subscribe(this::show);
    }

    /// Where one types.
    public TextField field() {
        return field;
    }

    private AutoCompletionBinding<Named> suggest() {
        AutoCompletionBinding<Named> binding = TextFields.bindAutoCompletion(field,
                request -> request.isCancelled() ? List.of() : model.find(request.getUserText()),
                new StringConverter<>() {
                    @Override
                    public String toString(Named company) {
                        return company.name();
                    }

                    @Override
                    public Named fromString(String name) {
                        return new Named(0, name);
                    }
                });
        binding.setDelay(DELAY_MILLISECONDS);
        binding.setHideOnEscape(true);
        binding.prefWidthProperty().bind(field.widthProperty());
        AutoCompletePopup<Named> popup = binding.getAutoCompletionPopup();
        // The popup itself takes the styles over only after it was styled once without.
        popup.getSuggestions()
                .addListener((ListChangeListener<Named>) _ -> popup.getScene()
                        .getStylesheets()
                        .setAll(field.getScene().getStylesheets()));
        binding.setOnAutoCompleted(picked -> model.choose(picked.getCompletion()));
        return binding;
    }

    private void press(KeyEvent key, AutoCompletionBinding<Named> suggestions) {
        if (key.getCode() == KeyCode.DOWN && !suggestions.getAutoCompletionPopup().isShowing()) {
            suggestions.setUserInput(field.getText());
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && model.isSeveral() && field.getText().isEmpty()
                && !model.chosenProperty().get().isEmpty()) {
            model.drop(model.chosenProperty().get().getLast());
            key.consume();
        }
    }

    private void show(List<Named> companies) {
        tokens.setVisible(model.isSeveral() && !companies.isEmpty());
        tokens.getChildren()
                .setAll(model.isSeveral() ? companies.stream().map(this::token).toList() : List.<Node>of());
    }

    private Node token(Named company) {
        Button token = new Button(company.name(), Icons.of(Feather.X));
        token.getStyleClass().add("token");
        token.setAccessibleText(texts.get("admin.form.dropCompany", company.name()));
        token.setOnAction(_ -> {
            model.drop(company);
            field.requestFocus();
        });
        return token;
    }
}
