package assistance.client.ui;

import javafx.stage.Stage;

/// Brings a window before all others, wherever it is.
public final class Front {
    private Front() {}

    /// Shows the window, out of the task bar too, and gives it the keyboard.
    public static void bring(Stage window) {
        window.setIconified(false);
        window.show();
        window.toFront();
        window.requestFocus();
    }
}
