package assistance.client.attachment;

import java.io.File;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped on a part of the window.
public final class FileDrop {
    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private FileDrop() {}

    /// Adds what is dropped on the node to the list; while files hover the node has the pseudo-class `drop-target`.
    public static void on(Node node, AttachmentList list) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        node.setOnDragEntered(drag -> node.pseudoClassStateChanged(DROP_TARGET, drag.getDragboard().hasFiles()));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP_TARGET, false));
        node.setOnDragDropped(drag -> drop(drag, list));
    }

    private static void drop(DragEvent drag, AttachmentList list) {
        if (drag.getDragboard().hasFiles()) {
            list.add(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }
}
