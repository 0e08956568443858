package assistance.client.attachment.shrink;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileSize;
import assistance.client.attachment.Refusal;
import assistance.client.attachment.Thumbnail;
import assistance.client.ui.Background;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Makes an image smaller and shows it as it will be sent, beside what it was; attaches it when the user agrees.
public final class ShrinkDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 620;
    private static final double PREVIEW_HEIGHT = 340;
    /// Room around the preview.
    private static final double FRAME = 16;
    /// The smaller side of the preview, in pixels: for sharp screens.
    private static final int PREVIEW_SIDE = 680;

    private final Texts texts;
    private final StackPane preview = new StackPane();
    private final Label after = new Label();
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private @Nullable Shrunk result;

    private ShrinkDialog(Refusal.Large refused, AttachmentList list, Texts texts, Background background,
            Window owner) {
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("attachment.shrink"));
        Label title = new Label(texts.get("attachment.shrink"));
        title.getStyleClass().add("page-title");
        Label name = new Label(refused.name());
        name.getStyleClass().add("muted");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        preview.getStyleClass().add("shrink-preview");
        preview.setPrefHeight(PREVIEW_HEIGHT);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.getChildren().setAll(new ProgressIndicator());
        VBox content = new VBox(title, name, preview, sizes(refused));
        content.getStyleClass().add("shrink");
        content.setPrefWidth(WIDTH);

        ButtonType take = new ButtonType(texts.get("attachment.takeShrunk"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(cancel, take);
        Stylesheets.add(getDialogPane(), "attachment");
        Button accept = (Button) getDialogPane().lookupButton(take);
        accept.setId("take-shrunk");
        accept.setDisable(true);
        accept.setOnAction(_ -> Optional.ofNullable(result).ifPresent(shrunk -> {
            list.dismiss(refused);
            list.make(shrunk.name(refused.name()), shrunk::write);
        }));
        setOnHidden(_ -> wanted.set(false));
        long most = list.check().limits().attachmentBytes();
        background.run(() -> Shrinker.shrink(refused.picture(), most, wanted::get),
                shrunk -> shrunk.ifPresent(small -> came(small, accept, background)), _ -> say());
    }

    /// Opens the dialog above a window.
    public static void open(Refusal.Large refused, AttachmentList list, Texts texts, Background background,
            Window owner) {
        new ShrinkDialog(refused, list, texts, background, owner).show();
    }

    private Node sizes(Refusal.Large refused) {
        GridPane sizes = new GridPane();
        sizes.getStyleClass().add("shrink-sizes");
        Label before = new Label(size(refused.size(), refused.picture().width(), refused.picture().height()));
        before.getStyleClass().add("muted");
        after.setText(texts.get("attachment.shrinking"));
        after.setId("shrunk-size");
        sizes.addRow(0, heading("attachment.shrinkBefore"), before);
        sizes.addRow(1, heading("attachment.shrinkAfter"), after);
        return sizes;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("hint");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }

    private String size(long bytes, int width, int height) {
        return texts.get("attachment.shrinkSize", FileSize.of(bytes, texts), width, height);
    }

    private void came(Shrunk shrunk, Button accept, Background background) {
        background.run(() -> Thumbnail.of(shrunk.read(), PREVIEW_SIDE), image -> {
            result = shrunk;
            after.setText(size(shrunk.size(), shrunk.width(), shrunk.height()));
            image.ifPresent(this::show);
            accept.setDisable(false);
            accept.requestFocus();
        }, _ -> say());
    }

    private void show(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(WIDTH - FRAME, image.getWidth()));
        view.setFitHeight(Math.min(PREVIEW_HEIGHT - FRAME, image.getHeight()));
        preview.getChildren().setAll(view);
    }

    private void say() {
        Label sentence = new Label(texts.get("attachment.shrinkFailed"));
        sentence.setWrapText(true);
        preview.getChildren().setAll(sentence);
        after.setText("");
    }
}
