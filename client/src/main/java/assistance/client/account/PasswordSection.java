package assistance.client.account;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.api.account.PasswordRules;
import assistance.client.account.profile.PasswordFormModel;
import assistance.client.account.profile.ProfileModel;
import assistance.client.ui.Field;
import assistance.client.ui.Texts;

/// Another password.
final class PasswordSection extends Section {
    private final ProfileModel profile;
    private final Texts texts;
    private final Runnable changed;
    private final StackPane place = new StackPane();

    /// @param changed called once another password holds
    PasswordSection(ProfileModel profile, Texts texts, Runnable changed) {
        super(texts.get("account.password.title"));
        this.profile = profile;
        this.texts = texts;
        this.changed = changed;
        getChildren().add(place);
        show("");
    }

    private void show(String said) {
        PasswordFormModel model = new PasswordFormModel(profile, texts, this::saved);
        FormBox box = new FormBox(model.form(), model::save, texts);
        Field current = box.field("current", model.current(), new PasswordField(), texts.get("account.current"),
                PasswordRules.MAX_LENGTH);
        Field password = box.field("password", model.password(), new PasswordField(), texts.get("account.password"),
                PasswordRules.MAX_LENGTH);
        Field confirmation = box.field("confirmation", model.confirmation(), new PasswordField(),
                texts.get("account.confirmation"), PasswordRules.MAX_LENGTH);
        VBox withHint = new VBox(password, strength(model));
        withHint.getStyleClass().add("field");
        box.getChildren().addAll(current, withHint, confirmation);
        box.end(texts.get("account.changePassword"), said);
        place.getChildren().setAll(box);
    }

    private Label strength(PasswordFormModel model) {
        Label strength = new Label();
        strength.getStyleClass().addAll("hint", "strength");
        strength.setWrapText(true);
        strength.setMinHeight(USE_PREF_SIZE);
        model.lengthProperty().subscribe(length -> {
            strength.setText(texts.get("account.length." + length, PasswordRules.MIN_LENGTH));
            strength.getStyleClass().removeAll("enough", "long");
            switch (length) {
                case ENOUGH -> strength.getStyleClass().add("enough");
                case LONG -> strength.getStyleClass().add("long");
                default -> {
                    // A plain hint until it is long enough.
                }
            }
        });
        return strength;
    }

    private void saved() {
        show(texts.get("account.passwordChanged"));
        changed.run();
    }
}
