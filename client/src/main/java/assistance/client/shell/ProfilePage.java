package assistance.client.shell;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import assistance.api.Named;
import assistance.api.User;
import assistance.client.ui.Texts;

/// Mon profil: what the server knows about the user.
public final class ProfilePage implements Page {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final VBox content = new VBox();

    public ProfilePage(User user, Texts texts) {
        title.set(texts.get("shell.profile"));
        content.getStyleClass().add("profile");
        add(texts.get("shell.profile.lastName"), user.lastName());
        add(texts.get("shell.profile.firstName"), user.firstName());
        add(texts.get("shell.profile.email"), user.email());
        add(texts.get("shell.profile.role"), texts.get("shell.role." + user.role()));
        if (!user.companies().isEmpty()) {
            add(texts.get("shell.profile.companies"),
                    user.companies().stream().map(Named::name).collect(Collectors.joining("\n")));
        }
    }

    private void add(String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().add("hint");
        Label text = new Label(value);
        text.setWrapText(true);
        label.setLabelFor(text);
        content.getChildren().add(new VBox(label, text));
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return content;
    }

    @Override
    public void shown() {
        content.requestFocus();
    }

    @Override
    public void refresh() {
        // The user's data was sent once, at sign-in, and nothing here changes it.
    }
}
