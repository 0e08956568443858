package assistance.client.account;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import assistance.api.Named;
import assistance.api.account.Profile;
import assistance.client.account.profile.IdentityFormModel;
import assistance.client.account.profile.ProfileModel;
import assistance.client.ui.Field;
import assistance.client.ui.Texts;

/// Who the user is: the name, and what only an administrator can change.
final class IdentitySection extends FormSection {
    private static final int LONGEST_NAME = 100;

    private final ProfileModel profile;
    private final Texts texts;

    IdentitySection(ProfileModel profile, Texts texts) {
        super(texts.get("account.identity"), profile);
        this.profile = profile;
        this.texts = texts;
        begin();
    }

    @Override
    FormBox form(Profile now, String said) {
        IdentityFormModel model = new IdentityFormModel(profile, now, texts,
                saved -> saved(saved, texts.get("account.saved")));
        FormBox box = new FormBox(model.form(), model::save, texts);
        Field lastName = box.field("lastName", model.lastName(), new TextField(), texts.get("account.lastName"),
                LONGEST_NAME);
        Field firstName = box.field("firstName", model.firstName(), new TextField(), texts.get("account.firstName"),
                LONGEST_NAME);
        box.getChildren().addAll(beside(lastName, firstName), known(now));
        box.end(texts.get("account.save"), said);
        return box;
    }

    private static HBox beside(Field left, Field right) {
        HBox row = new HBox(left, right);
        row.getStyleClass().add("account-row");
        for (Field field : new Field[]{left, right}) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(0);
        }
        return row;
    }

    private Node known(Profile now) {
        VBox lines = new VBox(line("account.email", now.email()),
                line("account.role", texts.get("account.role." + now.role())));
        lines.getStyleClass().add("account-known");
        if (!now.companies().isEmpty()) {
            lines.getChildren()
                    .add(line("account.companies",
                            now.companies().stream().map(Named::name).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private HBox line(String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("muted", "name");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(value);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(words);
        return new HBox(name, words);
    }
}
