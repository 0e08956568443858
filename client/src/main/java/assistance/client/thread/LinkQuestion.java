package assistance.client.thread;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Shows where a link really leads before anything is opened: its words come from somebody else.
final class LinkQuestion extends Dialog<ButtonType> {
    private final ButtonType open;
    private final ButtonType copy;

    private LinkQuestion(String address, Texts texts, Window owner) {
        initOwner(owner);
        setTitle(texts.get("thread.linkTitle"));
        Label title = new Label(texts.get("thread.linkTitle"));
        title.getStyleClass().add("page-title");
        Label shown = new Label(LinkAddress.readable(address));
        shown.getStyleClass().add("link-address");
        shown.setWrapText(true);
        Label hint = new Label(texts.get("thread.linkHint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox content = new VBox(title, shown, hint);
        content.getStyleClass().add("link-question");
        open = new ButtonType(texts.get("thread.linkOpen"), ButtonBar.ButtonData.OK_DONE);
        copy = new ButtonType(texts.get("thread.linkCopy"), ButtonBar.ButtonData.LEFT);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(copy, cancel, open);
        ((Button) getDialogPane().lookupButton(open)).setDefaultButton(true);
        Stylesheets.add(getDialogPane(), "thread");
    }

    /// Asks, and opens the address when the user wants so.
    static void ask(String address, Consumer<String> browser, Texts texts, Window owner) {
        LinkQuestion question = new LinkQuestion(address, texts, owner);
        question.showAndWait().ifPresent(answer -> {
            if (answer == question.open) {
                browser.accept(address);
            } else if (answer == question.copy) {
                ClipboardContent content = new ClipboardContent();
                content.putString(address);
                Clipboard.getSystemClipboard().setContent(content);
            }
        });
    }
}
