package assistance.client.attachment.entry;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import assistance.client.attachment.AttachmentList;

/// Attaches what was copied: files, or a picture. Copied text stays text in a field that takes it, also where the
/// program it comes from put a picture of it beside it; text too long for any message, such as a whole log, becomes a
/// document.
public final class FilePaste {
    private static final List<KeyCombination> KEYS = List.of(
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN), new KeyCodeCombination(KeyCode.PASTE));
    private static final String PICTURE_NAME = "image.png";
    private static final String TEXT_NAME = "texte.txt";

    private FilePaste() {}

    /// Has the keys that paste, and the menu of a text field, attach to the list, anywhere in the node.
    public static void on(Node node, AttachmentList list) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (KEYS.stream().anyMatch(keys -> keys.match(key))
                    && take(key.getTarget() instanceof TextInputControl, list)) {
                key.consume();
            }
        });
        PasteMenu.on(node, list);
    }

    /// True where the files or the picture that were copied can only be attached.
    static boolean isForDocuments() {
        Clipboard copied = Clipboard.getSystemClipboard();
        return copied.hasFiles() || (copied.hasImage() && text(copied).isBlank());
    }

    /// Attaches what was copied, unless it is for the text field.
    ///
    /// @param inText true where text can be pasted
    static boolean take(boolean inText, AttachmentList list) {
        Clipboard copied = Clipboard.getSystemClipboard();
        List<File> files = copied.getFiles();
        if (files != null && !files.isEmpty()) {
            list.add(files.stream().map(File::toPath).toList());
            return true;
        }
        String text = text(copied);
        if (inText && text.length() > list.check().limits().textLength()) {
            list.make(TEXT_NAME, file -> Files.writeString(file, text));
            return true;
        }
        if (copied.hasImage() && !(inText && !text.isBlank())) {
            take(copied.getImage(), list);
            return true;
        }
        return false;
    }

    private static String text(Clipboard copied) {
        return Objects.requireNonNullElse(copied.getString(), "");
    }

    private static void take(@Nullable Image picture, AttachmentList list) {
        if (picture == null || picture.getPixelReader() == null) {
            list.refuse(list.check().texts().get("attachment.notCopied"));
        } else {
            list.make(PICTURE_NAME, file -> PictureFile.write(picture, file));
        }
    }
}
