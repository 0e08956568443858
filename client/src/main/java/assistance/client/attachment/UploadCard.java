package assistance.client.attachment;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A chosen document: a small picture or an icon, its name and size, and the cross that leaves it out again.
final class UploadCard extends HBox {
    private static final double PICTURE_WIDTH = 44;
    private static final double PICTURE_HEIGHT = 34;

    private final StackPane picture = new StackPane();
    private final ProgressBar progress = new ProgressBar(0);

    UploadCard(Upload upload, Texts texts, Background background, Runnable remove) {
        getStyleClass().add("attachment-card");
        setAlignment(Pos.CENTER_LEFT);
        String size = FileSize.of(upload.size(), texts);
        picture.getStyleClass().add("attachment-picture");
        picture.getChildren().add(Icons.of(FileIcons.of(upload.name())));
        Label name = new Label(upload.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(upload.name()));
        name.getStyleClass().add("attachment-name");
        Label sizeLine = new Label(size);
        sizeLine.getStyleClass().add("attachment-size");
        Button cross = Icons.button(Feather.X, texts.get("attachment.remove", upload.name()));
        cross.getStyleClass().add("attachment-cross");
        cross.setOnAction(_ -> remove.run());
        // The card itself takes the focus and removes by Delete: one stop of the Tab key for each document.
        cross.setFocusTraversable(false);
        progress.getStyleClass().add("attachment-progress");
        progress.setVisible(false);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        sizeLine.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(sizeLine, progress);
        below.getStyleClass().add("attachment-below");
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, new VBox(name, below), cross);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(texts.get("attachment.cardHelp"));
        setAccessibleText(texts.get("attachment.card", upload.name(), size));
        setOnMousePressed(_ -> requestFocus());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                key.consume();
                remove.run();
            }
        });
        background.run(() -> Thumbnail.of(upload.file()), image -> image.ifPresent(this::show), _ -> {});
    }

    /// Shows how much of it has left while it is on its way.
    void showProgress(ObservableValue<Boolean> sending, ObservableValue<Number> part) {
        progress.visibleProperty().bind(sending);
        progress.progressProperty().bind(part);
    }

    private void show(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(PICTURE_WIDTH);
        view.setFitHeight(PICTURE_HEIGHT);
        picture.getChildren().setAll(view);
    }
}
