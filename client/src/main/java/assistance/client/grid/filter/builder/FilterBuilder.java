package assistance.client.grid.filter.builder;

import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Column;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.DropQuestion;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The dialog that builds the grid's filter: OK applies it, once it is complete.
public final class FilterBuilder extends Dialog<ButtonType> {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 440;

    private final FilterBuilderModel model;
    private final TicketGridModel grid;
    private final Texts texts;
    private final GroupPane lines;
    private final ScrollPane scroll;

    /// Builds on the filter that stands.
    ///
    /// @param columns those the user may filter by
    /// @param clock for days typed without a year
    public FilterBuilder(TicketGridModel grid, List<Column> columns, Texts texts, Clock clock, Window owner) {
        model = new FilterBuilderModel(grid.queryProperty().get().filter(), columns, texts, clock);
        this.grid = grid;
        this.texts = texts;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(texts.get("grid.builder"));
        setResizable(true);

        Label title = new Label(texts.get("grid.builder"));
        title.getStyleClass().add("page-title");
        lines = new GroupPane(model.root(), null, new BuilderContext(model, grid, texts));
        scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("lines");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(title, scroll, notices());
        content.getStyleClass().add("filter-builder");
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("filter-builder-pane");
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        Stylesheets.add(getDialogPane(), "grid");
        prepareButtons();
        setOnShown(_ -> Platform.runLater(lines::focusFirst));
    }

    private void prepareButtons() {
        ButtonType ok = new ButtonType(texts.get("ui.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(cancel, ok);
        Node okButton = getDialogPane().lookupButton(ok);
        okButton.setId("builder-ok");
        okButton.addEventFilter(ActionEvent.ACTION, action -> {
            if (!model.check()) {
                action.consume();
                lines.focusWrong();
            }
        });
        getDialogPane().lookupButton(cancel).setId("builder-cancel");
        setOnCloseRequest(closing -> {
            boolean dropped = getResult() != ok;
            if (dropped && model.isChanged()
                    && !new DropQuestion(getTitle(), texts, getDialogPane().getScene().getWindow()).ask()) {
                closing.consume();
            }
        });
        resultProperty().subscribe(answer -> {
            if (answer == ok) {
                apply();
            }
        });
    }

    /// A filter that is off is applied again, even as it was.
    private void apply() {
        grid.change(from -> from.withFilter(model.filter(), true));
    }

    private Node notices() {
        Label refusal = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        refusal.getStyleClass().add("field-error");
        refusal.textProperty().bind(model.refusalProperty());
        refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
        refusal.setWrapText(true);
        Hyperlink undo = new Hyperlink(texts.get("grid.builder.undo"));
        undo.setId("builder-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.visibleProperty().bind(model.undoableProperty());
        undo.setOnAction(_ -> {
            undo.setVisited(false);
            model.undo();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox notices = new HBox(refusal, gap, undo);
        notices.getStyleClass().add("notices");
        return notices;
    }
}
