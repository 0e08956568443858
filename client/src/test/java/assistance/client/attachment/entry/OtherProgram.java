package assistance.client.attachment.entry;

import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A program beside the client: files can be dragged out of its window, and it copies when asked to. It says so, and
/// goes on until it is ended, for what is copied is asked of it.
final class OtherProgram {
    static final String READY = "ready";
    static final String UNDER_POINTER = "under the pointer";
    static final String DRAG = "drag";
    static final String COPY_FILES = "copy-files";
    static final String COPY_PICTURE = "copy-picture";
    static final int WIDTH = 200;
    static final int HEIGHT = 100;
    static final int X = 1_000;
    static final int Y = 600;
    static final int COLOUR = 0xff3366cc;

    private OtherProgram() {}

    /// Opens its window.
    ///
    /// @param arguments what to do, and with which files
    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    /// Made by the toolkit.
    public static final class Program extends Application {
        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            ClipboardContent content = new ClipboardContent();
            if (arguments.getFirst().equals(COPY_PICTURE)) {
                content.putImage(picture());
            } else {
                content.putFiles(arguments.stream().skip(1).map(File::new).toList());
            }
            StackPane root = new StackPane(new Label("Fichiers"));
            root.setOnMouseEntered(_ -> System.out.println(UNDER_POINTER));
            root.setOnDragDetected(drag -> {
                Dragboard board = root.startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                drag.consume();
            });
            if (!arguments.getFirst().equals(DRAG)) {
                Clipboard.getSystemClipboard().setContent(content);
            }
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.setX(X);
            stage.setY(Y);
            stage.setAlwaysOnTop(true);
            // Once more, when it is there: the window manager doesn't always put a new window where it asks to be.
            stage.setOnShown(_ -> Platform.runLater(() -> {
                stage.setX(X + 1);
                stage.setY(Y + 1);
                System.out.println(READY);
            }));
            stage.show();
        }

        private static WritableImage picture() {
            WritableImage picture = new WritableImage(WIDTH, HEIGHT);
            for (int x = 0; x < WIDTH; x++) {
                for (int y = 0; y < HEIGHT; y++) {
                    picture.getPixelWriter().setArgb(x, y, COLOUR);
                }
            }
            return picture;
        }
    }
}
