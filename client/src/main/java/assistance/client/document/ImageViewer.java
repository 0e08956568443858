package assistance.client.document;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Attachment;
import assistance.client.connection.Failures;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// A window that shows one picture: fitted first, then as large or small as the wheel, the keys or the buttons make
/// it, and moved with the mouse.
public final class ImageViewer {
    private static final double PART_OF_OWNER = 0.9;

    private final Stage stage = new Stage();
    private final ImageView view = new ImageView();
    private final StackPane place = new StackPane();
    private final ScrollPane pane = new ScrollPane(place);
    private final Label percent = new Label();
    private final Zoom zoom = new Zoom();
    private final Texts texts;

    private ImageViewer(Attachment picture, DocumentCards.Actions actions, Texts texts, Window owner) {
        this.texts = texts;
        stage.initOwner(owner);
        stage.setTitle(picture.name());
        HBox bar = bar(picture, actions);
        place.getChildren().setAll(new ProgressIndicator());
        pane.setPannable(true);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.getStyleClass().add("image-place");
        pane.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        pane.viewportBoundsProperty().subscribe(bounds -> {
            zoom.setRoom(bounds.getWidth(), bounds.getHeight());
            show();
        });
        BorderPane root = new BorderPane(pane);
        root.setTop(bar);
        root.getStyleClass().add("image-viewer");
        Stylesheets.add(root, "document");
        Scene scene = new Scene(root, owner.getWidth() * PART_OF_OWNER, owner.getHeight() * PART_OF_OWNER);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        stage.setScene(scene);
    }

    /// Opens a picture above a window.
    public static void open(Attachment picture, DocumentCards.Actions actions, Failures failures, Texts texts,
            Window owner) {
        ImageViewer viewer = new ImageViewer(picture, actions, texts, owner);
        viewer.stage.show();
        actions.pictures().large(picture, viewer::came, failure -> viewer.say(failures.sentence(failure)));
    }

    private HBox bar(Attachment picture, DocumentCards.Actions actions) {
        Label name = new Label(picture.name());
        name.getStyleClass().add("document-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        percent.getStyleClass().add("image-percent");
        Button save = new Button(texts.get("document.saveAs"), Icons.of(Feather.DOWNLOAD));
        save.setMinWidth(StackPane.USE_PREF_SIZE);
        save.setOnAction(_ -> actions.save().accept(picture));
        HBox bar = new HBox(name, button(Feather.ZOOM_OUT, "document.smaller", zoom::out), percent,
                button(Feather.ZOOM_IN, "document.larger", zoom::in),
                button(Feather.MAXIMIZE, "document.fit", zoom::fit), save);
        bar.getStyleClass().add("image-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(Ikon icon, String key, Runnable change) {
        Button button = Icons.button(icon, texts.get(key));
        button.setOnAction(_ -> {
            change.run();
            show();
        });
        return button;
    }

    private void came(Optional<Image> picture) {
        picture.ifPresentOrElse(image -> {
            view.setImage(image);
            view.setPreserveRatio(true);
            place.getChildren().setAll(view);
            zoom.setPicture(image.getWidth(), image.getHeight());
            show();
            pane.requestFocus();
        }, () -> say(texts.get("document.noPicture")));
    }

    private void say(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        place.getChildren().setAll(sentence);
    }

    private void show() {
        view.setFitWidth(zoom.width());
        percent.setText(view.getImage() == null ? "" : texts.get("document.percent", zoom.percent()));
    }

    private void wheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            if (wheel.getDeltaY() > 0) {
                zoom.in();
            } else {
                zoom.out();
            }
            show();
            wheel.consume();
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> stage.close();
            case PLUS, ADD, EQUALS -> zoom.in();
            case MINUS, SUBTRACT -> zoom.out();
            case DIGIT0, NUMPAD0 -> zoom.fit();
            case DIGIT1, NUMPAD1 -> zoom.real();
            default -> {
                return;
            }
        }
        key.consume();
        if (key.getCode() != KeyCode.ESCAPE) {
            show();
        }
    }
}
