package assistance.client.account;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.client.shell.Page;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Mon profil. It stays as it is left: what is typed and not saved is still there on coming back.
final class ProfilePage implements Page {
    private final Runnable load;
    private final IdentitySection identity;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final StackPane node = new StackPane();

    /// @param failure why there is nothing to show
    /// @param load asks the server for what is shown
    ProfilePage(IdentitySection identity, List<Section> others, Label failure, Runnable load, Texts texts) {
        this.identity = identity;
        this.load = load;
        title.set(texts.get("account.profile"));
        VBox column = new VBox(failure, identity);
        column.getChildren().addAll(others);
        column.getStyleClass().add("account-column");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("account-page");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.getChildren().add(scroll);
        Stylesheets.add(node, "account");
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        load.run();
        Platform.runLater(() -> {
            // What a scroll pane holds is in the window only once the pane has its skin.
            node.applyCss();
            identity.focusFirst();
        });
    }

    @Override
    public void refresh() {
        load.run();
    }
}
