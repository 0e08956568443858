package assistance.client.conversation;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.attachment.FileSize;
import assistance.client.attachment.Refusals;
import assistance.client.attachment.UploadCards;
import assistance.client.attachment.entry.FilePaste;
import assistance.client.draft.DraftNotice;
import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// The field under a thread: a message, its documents, and the button that sends them.
///
/// Its model outlives it. What is bound to the model here is therefore made by `Bindings`, whose weak listeners the
/// model's properties drop by themselves; what `ObservableValue.map` leaves there would stay with each visit of a ticket.
public final class MessageComposer extends VBox {
    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final MessageComposerModel model;
    private final Texts texts;
    private final GrowingTextArea area = new GrowingTextArea();

    /// @param support true for somebody who may write notes and set the state
    /// @param zone whose time tells when a draft was written
    /// @param chooser asks the user for files
    public MessageComposer(MessageComposerModel model, boolean support, ZoneId zone, Texts texts,
            Background background, Function<Window, List<Path>> chooser) {
        this.model = model;
        this.texts = texts;
        Stylesheets.add(this, "conversation");
        Stylesheets.add(this, "attachment");
        getStyleClass().add("composer");
        area.setId(model.isReopening() ? "reason" : "message");
        String prompt = texts.get(model.isReopening() ? "conversation.reason" : "conversation.message");
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.textProperty().bindBidirectional(model.textProperty());
        area.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                enter();
            } else {
                model.signed().leave();
            }
        });
        area.editableProperty().bind(model.sendingProperty().not());
        Button attach = new Button(texts.get("conversation.attach"), Icons.of(Feather.PAPERCLIP));
        attach.setMinWidth(USE_PREF_SIZE);
        attach.setTooltip(new Tooltip(texts.get("conversation.attachHint")));
        attach.disableProperty().bind(model.sendingProperty());
        attach.setOnAction(_ -> model.files().add(chooser.apply(getScene().getWindow())));
        UploadCards cards = new UploadCards(model.files(), texts, background, attach::requestFocus);
        cards.disableProperty().bind(model.sendingProperty());
        ComposerActions actions = new ComposerActions();
        actions.addShrinking(attach);
        if (support) {
            actions.addShrinking(noteToggle());
        }
        actions.addHint(hint());
        actions.getChildren().addAll(progress(), cancel(), send(support));
        getChildren().addAll(new DraftNotice(model.keeper(), zone, texts, model::erase, model::undoErase), area, cards,
                new Refusals(model.files(), texts, background), failure(), actions);
        FilePaste.on(this, model.files());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SEND.match(key)) {
                key.consume();
                model.send(Optional.empty());
            }
        });
        WhileShown.follow(this, model.sendingProperty(), this::keepKeyboard);
        WhileShown.follow(this, model.noteProperty(), () -> pseudoClassStateChanged(NOTE, model.noteProperty().get()));
    }

    /// Takes the keyboard's focus.
    public void focus() {
        area.requestFocus();
        if (model.signed().hasWords()) {
            area.end();
        }
    }

    /// The cursor stands above the signature.
    private void enter() {
        if (!model.sendingProperty().get()) {
            model.signed().enter();
        }
        if (!model.signed().hasWords()) {
            area.home();
        }
    }

    /// The button that had it takes no more presses while it sends.
    private void keepKeyboard() {
        if (model.sendingProperty().get() && isFocusWithin()) {
            area.requestFocus();
        }
    }

    private Node noteToggle() {
        ToggleButton toggle = new ToggleButton(texts.get("conversation.note"), Icons.of(Feather.LOCK));
        toggle.setId("note");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(texts.get("conversation.noteHint")));
        toggle.selectedProperty().bindBidirectional(model.noteProperty());
        toggle.disableProperty().bind(model.sendingProperty());
        return toggle;
    }

    private Label hint() {
        String most = FileSize.of(model.files().check().limits().attachmentBytes(), texts);
        // Not from the field: the model, which outlives this view, would hold it by that.
        String forSupport = texts.get("conversation.noteHint");
        String forAll = texts.get("conversation.hint", most);
        Label hint = new Label();
        hint.textProperty().bind(Bindings.when(model.noteProperty()).then(forSupport).otherwise(forAll));
        return hint;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        ReadOnlyDoubleProperty part = model.progressProperty();
        // Beginning and end take an unknown time: it moves then, where motion is wanted.
        bar.progressProperty()
                .bind(Bindings.when(part.isEqualTo(0).or(part.isEqualTo(1)))
                        .then(Platform.getPreferences().isReducedMotion()
                                ? part
                                : new SimpleDoubleProperty(ProgressBar.INDETERMINATE_PROGRESS))
                        .otherwise(part));
        bar.visibleProperty().bind(model.sendingProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setAccessibleText(texts.get("conversation.sending"));
        return bar;
    }

    private Node cancel() {
        Button cancel = new Button(texts.get("ui.cancel"));
        cancel.setId("cancel-sending");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText(texts.get("conversation.cancelSending"));
        cancel.setTooltip(new Tooltip(texts.get("conversation.cancelSending")));
        cancel.setOnAction(_ -> {
            // Before the button goes, and the focus with it to wherever the next control is.
            area.requestFocus();
            model.cancelSending();
        });
        cancel.visibleProperty().bind(model.cancellableProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        return cancel;
    }

    private Region send(boolean support) {
        return support ? new SendMenu(model, texts) : SendMenu.button(model, texts);
    }

    private Node failure() {
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.setId("send-failure");
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(model.failureProperty());
        sentence.visibleProperty().bind(model.failureProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }
}
