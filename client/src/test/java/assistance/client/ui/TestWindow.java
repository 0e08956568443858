package assistance.client.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Shows one view in a window that looks as the client's does.
public final class TestWindow {
    private TestWindow() {}

    public static void show(Stage stage, Parent view, double width, double height) {
        Scene scene = new Scene(view, width, height);
        new Theme().dress(scene);
        stage.setScene(scene);
        // The stage is shared: as large as this scene, whatever the test before made of it.
        stage.sizeToScene();
        stage.show();
    }
}
