package assistance.client.attachment.entry;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;

import assistance.client.attachment.AttachmentList;
import assistance.client.ui.Texts;

/// The menu of a text field while files or a picture are copied: its own one could only paste text.
final class PasteMenu extends ContextMenu {
    private PasteMenu(TextInputControl input, AttachmentList list) {
        Texts texts = list.check().texts();
        boolean nothing = input.getSelectedText().isEmpty();
        MenuItem cut = item(texts.get("attachment.cut"), input::cut);
        cut.setDisable(nothing || !input.isEditable());
        MenuItem copy = item(texts.get("attachment.copy"), input::copy);
        copy.setDisable(nothing);
        MenuItem paste = item(texts.get("attachment.paste"), () -> FilePaste.take(true, list));
        paste.setDisable(list.sendingProperty().get());
        MenuItem all = item(texts.get("attachment.selectAll"), input::selectAll);
        all.setDisable(input.getLength() == 0);
        getItems().addAll(cut, copy, paste, all);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Shows it in every text field of the node.
    static void on(Node node, AttachmentList list) {
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            if (FilePaste.isForDocuments()) {
                inputAt(request).ifPresent(input -> {
                    new PasteMenu(input, list).show(input, request.getScreenX(), request.getScreenY());
                    request.consume();
                });
            }
        });
    }

    private static Optional<TextInputControl> inputAt(ContextMenuEvent request) {
        Node node = request.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return Optional.ofNullable((TextInputControl) node);
    }
}
