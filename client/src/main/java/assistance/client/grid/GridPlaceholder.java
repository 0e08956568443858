package assistance.client.grid;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.shell.Navigator;
import assistance.client.ui.Placeholder;
import assistance.client.ui.Texts;
import assistance.client.ui.list.SkeletonRows;

/// What stands where rows would be: nothing at first, grey bars when the first answer takes its time, then why there
/// is no row and one way on.
final class GridPlaceholder extends StackPane {
    private final TicketGridModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final Runnable retry;
    private final Consumer<Runnable> patience;

    /// @param retry asks again for the first answer
    /// @param patience does a step once a wait has lasted for a while
    GridPlaceholder(TicketGridModel model, Runnable retry, Navigator navigator, Texts texts,
            Consumer<Runnable> patience) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.retry = retry;
        this.patience = patience;
        getStyleClass().add("list-placeholder");
        model.contentProperty().subscribe(this::follow);
        model.viewProperty().subscribe(() -> follow(model.contentProperty().get()));
    }

    private void follow(TicketGridModel.Content content) {
        getChildren().clear();
        switch (content) {
            case UNKNOWN -> patience.accept(this::showThatSomethingIsComing);
            case FAILED -> getChildren().setAll(failed());
            case NONE -> getChildren().setAll(empty(model.viewProperty().get()));
            case NO_MATCH -> getChildren().setAll(noMatch());
            case TICKETS -> {
            }
        }
    }

    private void showThatSomethingIsComing() {
        if (model.contentProperty().get() == TicketGridModel.Content.UNKNOWN) {
            getChildren().setAll(new SkeletonRows());
        }
    }

    private Node failed() {
        return new Placeholder(Feather.ALERT_CIRCLE, model.failureProperty().get(), texts.get("ui.retry"),
                retry);
    }

    private Node noMatch() {
        TicketQuery query = model.queryProperty().get();
        boolean filtered = query.filter() != null && Boolean.TRUE.equals(query.filterEnabled());
        String what = filtered ? "filter" : "search";
        return new Placeholder(Feather.SEARCH, texts.get("grid.noMatch." + what), texts.get("grid.clear." + what),
                model::clearFilters);
    }

    private Node empty(TicketView view) {
        Runnable way = switch (view) {
            case OPEN, ALL -> navigator::openSubmit;
            case UNREAD -> () -> navigator.openTickets(TicketView.ALL);
            case MINE -> () -> navigator.openTickets(TicketView.UNASSIGNED);
            case UNASSIGNED -> () -> navigator.openTickets(TicketView.OPEN);
        };
        return new Placeholder(Feather.INBOX, texts.get("grid.empty." + view), texts.get("grid.wayOn." + view), way);
    }
}
