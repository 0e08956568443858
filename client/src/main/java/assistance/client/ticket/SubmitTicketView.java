package assistance.client.ticket;

import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.entry.FilePaste;
import assistance.client.draft.DraftNotice;
import assistance.client.shell.Navigator;
import assistance.client.shell.Page;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// The page "Ouvrir un ticket".
public final class SubmitTicketView implements Page {
    private static final KeyCombination SUBMIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final SubmitTicketModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final SubmitForm form;
    private final Button submit;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /// @param documents where documents are chosen, over the draft's list
    /// @param zone whose time tells when a draft was written
    public SubmitTicketView(SubmitTicketModel model, Navigator navigator, Node documents, ZoneId zone, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        title.set(texts.get("ticket.openOne"));
        form = new SubmitForm(model.draft(), model.errors(), documents, texts);
        form.disableProperty().bind(model.busyProperty());
        submit = new Button(texts.get("ticket.submit"));

        VBox column = new VBox(
                new DraftNotice(model.keeper(), zone, texts, model::discard, model::undoDiscard), form, failure(),
                footer());
        column.getStyleClass().add("submit-column");
        VBox.setVgrow(form, Priority.ALWAYS);
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("submit-page");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        WaitBar waitBar = new WaitBar(model.busyProperty(), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        node.getChildren().addAll(scroll, waitBar);
        Stylesheets.add(node, "ticket");
        FilePaste.on(node, model.draft().documents());
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SUBMIT.match(key)) {
                key.consume();
                submit();
            }
        });
        model.busyProperty().subscribe(busy -> {
            if (!busy && !form.focusFirstWrong()) {
                submit.requestFocus();
            }
        });
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
    public Optional<AttachmentList> documents() {
        return Optional.of(model.draft().documents());
    }

    @Override
    public void shown() {
        Platform.runLater(() -> {
            // What a scroll pane holds is in the window only once the pane has its skin.
            node.applyCss();
            form.focusTitle();
        });
    }

    /// Nothing here comes from the server anew, and what was typed stays.
    @Override
    public void refresh() {}

    private void submit() {
        model.submit();
        form.focusFirstWrong();
    }

    private void cancel() {
        if (model.busyProperty().get()) {
            model.cancelSending();
            return;
        }
        if (model.draft().isBlank()) {
            model.discard();
            navigator.back();
            return;
        }
        switch (new LeaveQuestion(texts, node.getScene().getWindow()).ask()) {
            case KEEP -> navigator.back();
            case ERASE -> {
                model.discard();
                navigator.back();
            }
            case GO_ON -> form.focusTitle();
        }
    }

    private Node failure() {
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().addAll("failure", "submit-failure");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(model.failureProperty().map(words -> texts.get("ticket.kept", words)));
        sentence.visibleProperty().bind(model.failureProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private Node footer() {
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.createStringBinding(this::hint, model.busyProperty(), model.progressProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.disableProperty().bind(model.busyProperty().and(model.cancellableProperty().not()));
        cancel.textProperty()
                .bind(model.cancellableProperty()
                        .map(leaving -> texts.get(leaving ? "ticket.cancelSending" : "ui.cancel")));
        cancel.setOnAction(_ -> cancel());
        submit.getStyleClass().add("success");
        submit.disableProperty().bind(model.busyProperty().or(model.draft().documents().checkingProperty()));
        submit.setOnAction(_ -> submit());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        submit.setMinWidth(Region.USE_PREF_SIZE);
        HBox footer = new HBox(hint, gap, cancel, submit);
        footer.getStyleClass().add("submit-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private String hint() {
        if (!model.busyProperty().get()) {
            return texts.get("ticket.final");
        }
        return model.draft().documents().uploads().isEmpty()
                ? texts.get("ticket.sending")
                : texts.get("ticket.sendingDocuments", model.progressProperty().get());
    }
}
