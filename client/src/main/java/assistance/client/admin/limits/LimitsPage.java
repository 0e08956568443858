package assistance.client.admin.limits;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.admin.list.Surroundings;
import assistance.client.shell.Page;
import assistance.client.ui.Placeholder;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.WaitBar;

/// The page of the server's limits.
public final class LimitsPage implements Page {
    private final LimitsModel model;
    private final Surroundings around;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final StackPane content = new StackPane();
    private final StackPane node;

    public LimitsPage(LimitsModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        title.set(around.words("limits.title"));
        WaitBar waiting = new WaitBar(model.loadingProperty(), around.texts());
        StackPane.setAlignment(waiting, Pos.TOP_CENTER);
        node = new StackPane(content, waiting);
        node.getStyleClass().add("admin-page");
        Stylesheets.add(node, "admin");
        model.formProperty().subscribe(this::show);
        model.failureProperty().subscribe(this::fail);
    }

    private void show(@Nullable LimitsFormModel form) {
        if (form != null) {
            boolean held = node.isFocusWithin();
            LimitsForm view = new LimitsForm(form, model, around);
            content.getChildren().setAll(view);
            if (held) {
                view.focusFirst();
            }
        }
    }

    private void fail(String sentence) {
        if (!sentence.isEmpty() && model.formProperty().get() == null) {
            content.getChildren()
                    .setAll(new Placeholder(Feather.ALERT_CIRCLE, sentence,
                            around.texts().get("ui.retry"), model::refresh));
        }
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
        Platform.runLater(node::requestFocus);
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
