package assistance.client.account;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import assistance.client.account.profile.LookModel;
import assistance.client.admin.form.Choices;
import assistance.client.ui.Field;
import assistance.client.ui.Texts;
import assistance.client.ui.ThemeChoice;
import assistance.client.zoom.ZoomModel;

/// Language and theme.
final class LookSection extends Section {
    /// @param languageEnforced whether the administrator chose the language for this computer
    LookSection(LookModel model, ZoomModel zoom, boolean languageEnforced, Texts texts) {
        super(texts.get("account.look"));
        ComboBox<String> language = Choices.of(List.of("fr", "en"), code -> texts.get("account.language." + code));
        language.setId("language");
        language.valueProperty().bindBidirectional(model.languageProperty());
        VBox languageField = new VBox(new Field(texts.get("account.language"), false, language),
                hint(texts.get(languageEnforced ? "account.languageEnforced" : "account.languageHint")));
        languageField.getStyleClass().add("field");
        getChildren().addAll(languageField, themes(model, texts), sizes(zoom, texts),
                new ChoicesNote(model.saving(), texts));
    }

    private static Node sizes(ZoomModel zoom, Texts texts) {
        ComboBox<Integer> size = Choices.of(ZoomModel.STEPS, percent -> texts.get("account.percent", percent));
        size.setId("zoom");
        // While on screen only: the zoom lives longer than this page.
        size.sceneProperty().flatMap(_ -> zoom.percentProperty()).subscribe(percent -> {
            if (percent != null) {
                size.setValue(percent.intValue());
            }
        });
        size.setOnAction(_ -> zoom.percentProperty().set(size.getValue()));
        VBox field = new VBox(new Field(texts.get("account.zoom"), false, size), hint(texts.get("account.zoomHint")));
        field.getStyleClass().add("field");
        return field;
    }

    private static Node themes(LookModel model, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        choices.getStyleClass().add("themes");
        for (ThemeChoice theme : ThemeChoice.values()) {
            RadioButton choice = new RadioButton(texts.get("account.theme." + theme));
            choice.setId("theme-" + theme);
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> model.themeProperty().set(theme));
            model.themeProperty().subscribe(now -> {
                if (now == theme) {
                    choice.setSelected(true);
                }
            });
            choices.getChildren().add(choice);
        }
        Label label = new Label(texts.get("account.theme"));
        label.getStyleClass().add("field-label");
        VBox field = new VBox(label, choices);
        field.getStyleClass().add("field");
        return field;
    }
}
