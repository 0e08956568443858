package assistance.client.document;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Attachment;
import assistance.client.attachment.FileSize;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A picture of a message, seen in place; a click shows it large, a button saves it. Its place has the same size
/// before the picture has come, so that nothing jumps.
final class PictureCard extends VBox {
    private static final double WIDTH = 248;
    private static final double HEIGHT = 150;

    private final Attachment picture;
    private final Button look = new Button();
    /// Read in the background: a picture scrolled past is not fetched.
    private volatile boolean inSight = true;

    PictureCard(Attachment picture, DocumentCards.Actions actions, Texts texts) {
        this.picture = picture;
        getStyleClass().add("picture-card");
        String size = FileSize.of(picture.size(), texts);
        look.getStyleClass().addAll("flat", "picture");
        look.setMinSize(WIDTH, HEIGHT);
        look.setMaxSize(WIDTH, HEIGHT);
        look.setGraphic(Icons.of(Feather.IMAGE));
        look.setAccessibleText(texts.get("document.look", picture.name(), size));
        look.setOnAction(_ -> actions.view().accept(picture));
        Label name = new Label(picture.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.getStyleClass().add("document-name");
        name.setTooltip(new Tooltip(picture.name()));
        Label sizeLine = new Label(size);
        sizeLine.getStyleClass().add("document-size");
        VBox words = new VBox(name, sizeLine);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button save = Icons.button(Feather.DOWNLOAD, texts.get("document.save", picture.name(), size));
        save.setOnAction(_ -> actions.save().accept(picture));
        HBox foot = new HBox(words, save);
        foot.getStyleClass().add("picture-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(WIDTH + 2);
        setPrefWidth(WIDTH + 2);
        getChildren().addAll(look, foot);
        sceneProperty().subscribe((_, scene) -> inSight = scene != null);
        actions.pictures().preview(picture, () -> inSight, this::show, _ -> {});
    }

    /// A picture that can't be shown keeps its icon; it can still be saved.
    private void show(Optional<Image> preview) {
        preview.ifPresent(image -> {
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            boolean large = image.getWidth() > WIDTH || image.getHeight() > HEIGHT;
            view.setFitWidth(large ? WIDTH : 0);
            view.setFitHeight(large ? HEIGHT : 0);
            look.setGraphic(view);
        });
    }

    Attachment picture() {
        return picture;
    }
}
