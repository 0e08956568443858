package assistance.client.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The dashed area of a form that takes documents, by the system's file window or dropped on it.
public final class AttachmentPicker extends VBox {
    /// @param chooser asks the user for files, see [FileDialogs#open(Window)]
    public AttachmentPicker(AttachmentList list, Texts texts, Background background,
            Function<Window, List<Path>> chooser) {
        Stylesheets.add(this, "attachment");
        getStyleClass().add("attachment-picker");
        String most = FileSize.of(list.check().limits().attachmentBytes(), texts);
        Button choose = new Button(texts.get("attachment.addHint", most), Icons.of(Feather.UPLOAD));
        choose.getStyleClass().addAll("flat", "attachment-choose");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setAccessibleText(texts.get("attachment.add"));
        choose.setOnAction(_ -> list.add(chooser.apply(getScene().getWindow())));
        UploadCards cards = new UploadCards(list, texts, background, choose::requestFocus);
        VBox area = new VBox(choose, cards);
        area.getStyleClass().add("attachment-area");
        getChildren().addAll(area, new Refusals(list, texts, background));
    }
}
