import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// As little as a JavaFX program can be: a window with a button, of the colour that is waited for.
public final class BareWindow extends Application {
    @Override
    public void start(Stage stage) {
        Button button = new Button("Se connecter");
        button.setMinSize(350, 40);
        button.setStyle("-fx-background-color: #0969da; -fx-text-fill: white;");
        stage.setScene(new Scene(new StackPane(button), 1280, 800));
        stage.show();
    }
}
