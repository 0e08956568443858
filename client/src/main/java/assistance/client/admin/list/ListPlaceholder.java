package assistance.client.admin.list;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Placeholder;
import assistance.client.ui.Texts;
import assistance.client.ui.TypingPause;
import assistance.client.ui.list.SkeletonRows;

/// What stands where rows would be: grey bars when the first answer takes its time, then why there is no row and one
/// way on.
final class ListPlaceholder extends StackPane {
    private static final Duration PATIENCE = Duration.millis(300);

    private final String name;
    private final ListModel<?> model;
    private final Optional<Runnable> add;
    private final Texts texts;
    private final TypingPause patience = new TypingPause(PATIENCE);

    /// @param add adds the first row, where rows can be added
    ListPlaceholder(String name, ListModel<?> model, Optional<Runnable> add, Texts texts) {
        this.name = name;
        this.model = model;
        this.add = add;
        this.texts = texts;
        getStyleClass().add("list-placeholder");
        model.contentProperty().subscribe(this::follow);
    }

    private void follow(ListModel.Content content) {
        getChildren().clear();
        switch (content) {
            case UNKNOWN -> patience.accept(this::showThatSomethingIsComing);
            case FAILED -> getChildren().setAll(new Placeholder(Feather.ALERT_CIRCLE, model.failureProperty().get(),
                    texts.get("ui.retry"), model::refresh));
            case NONE -> getChildren().setAll(empty());
            case NO_MATCH -> getChildren().setAll(new Placeholder(Feather.SEARCH, texts.get("admin.noMatch"),
                    texts.get("admin.showAll"), () -> model.change(ListQuery::withoutConditions)));
            case ROWS -> {
            }
        }
    }

    private void showThatSomethingIsComing() {
        if (model.contentProperty().get() == ListModel.Content.UNKNOWN) {
            getChildren().setAll(new SkeletonRows());
        }
    }

    private Node empty() {
        String words = texts.get("admin." + name + ".empty");
        return add.<Node>map(action -> new Placeholder(Feather.INBOX, words, texts.get("admin." + name + ".add"),
                action)).orElseGet(() -> new Placeholder(Feather.INBOX, words));
    }
}
