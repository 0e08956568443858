package assistance.client.admin.list;

import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A row that a double click opens.
final class OpeningRow<T> extends TableRow<T> {
    OpeningRow(Runnable open) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.run();
            }
        });
    }
}
