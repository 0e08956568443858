package assistance.client.grid.filter.funnel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Placeholder;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.TypingPause;
import assistance.client.ui.WaitBar;

/// What a funnel opens: a search field, all at once, the values, OK and Annuler.
final class FunnelPane extends VBox {
    private static final Duration PAUSE = Duration.millis(250);

    private final FunnelModel model;
    private final Texts texts;
    private final Runnable close;
    private final TextField search = new TextField();
    private final CheckBox all = new CheckBox();
    private final ValueTree values;
    private final StackPane instead = new StackPane();
    private final Label refusal = new Label();
    private final TypingPause pause = new TypingPause(PAUSE);

    FunnelPane(FunnelModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        values = new ValueTree(model, texts, this::startSearch);
        getStyleClass().add("funnel-pane");
        Stylesheets.add(this, "grid");

        search.setId("funnel-search");
        search.setPromptText(texts.get("grid.funnel.search"));
        search.setAccessibleText(texts.get("grid.funnel.search"));
        search.textProperty().subscribe(typed -> pause.accept(() -> model.search(typed)));
        all.setId("funnel-all");
        all.setText(texts.get("grid.funnel.all"));
        all.setOnAction(_ -> model.toggleAll());
        model.changesProperty().subscribe(this::showAll);
        model.phraseProperty().subscribe(this::showAll);
        model.shownProperty().subscribe(shown -> values.show(shown, !model.phraseProperty().get().isEmpty()));
        model.contentProperty().subscribe(this::follow);

        WaitBar waitBar = new WaitBar(model.contentProperty().map(FunnelModel.Content.LOADING::equals), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        StackPane middle = new StackPane(values, instead, waitBar);
        setVgrow(middle, Priority.ALWAYS);
        refusal.setText(texts.get("grid.funnel.tooMany"));
        refusal.getStyleClass().addAll("field-error");
        refusal.setWrapText(true);
        showIf(false, refusal);
        getChildren().addAll(search, all, middle, refusal, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void focusValues() {
        values.requestFocus();
    }

    private void follow(FunnelModel.Content content) {
        instead.getChildren().clear();
        showAll();
        switch (content) {
            case LOADING, VALUES -> {
            }
            case NONE -> instead.getChildren().setAll(new Placeholder(Feather.INBOX, nothing()));
            case FAILED -> instead.getChildren()
                    .setAll(new Placeholder(Feather.ALERT_CIRCLE,
                            model.failureProperty().get(), texts.get("ui.retry"), model::load));
        }
        boolean listed = content == FunnelModel.Content.VALUES || content == FunnelModel.Content.LOADING;
        values.setVisible(listed);
        instead.setVisible(!listed);
    }

    private String nothing() {
        String phrase = model.phraseProperty().get();
        return phrase.isEmpty() ? texts.get("grid.funnel.nothing") : texts.get("grid.funnel.notFound", phrase);
    }

    private void showAll() {
        FunnelModel.Tick tick = model.allTick();
        all.setIndeterminate(tick == FunnelModel.Tick.SOME);
        all.setSelected(tick == FunnelModel.Tick.ON);
        boolean listed = model.contentProperty().get() == FunnelModel.Content.VALUES;
        showIf(listed && model.phraseProperty().get().isEmpty(), all);
    }

    private void startSearch(String typed) {
        search.requestFocus();
        search.appendText(typed);
        search.end();
    }

    private HBox buttons() {
        Button ok = new Button(texts.get("ui.ok"));
        ok.setId("funnel-ok");
        ok.getStyleClass().add("accent");
        ok.setOnAction(_ -> apply());
        Button cancel = new Button(texts.get("ui.cancel"));
        cancel.setId("funnel-cancel");
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(cancel, ok);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void apply() {
        if (model.apply()) {
            close.run();
        } else {
            showIf(true, refusal);
        }
    }

    private void press(KeyEvent key) {
        boolean onButton = getScene().getFocusOwner() instanceof Button;
        switch (key.getCode()) {
            case ENTER -> {
                if (onButton) {
                    return;
                }
                apply();
            }
            case ESCAPE -> close.run();
            case DOWN -> {
                if (!search.isFocused()) {
                    return;
                }
                values.enter();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static void showIf(boolean shown, Node part) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
