package assistance.client.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Says quietly that what stands in the fields was found there, and loudly when it can't be kept.
public final class DraftNotice extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// @param erase throws away what is written
    public DraftNotice(DraftKeeper keeper, ZoneId zone, Texts texts, Runnable erase) {
        Stylesheets.add(this, "draft");
        getStyleClass().add("draft-notice");
        Label words = new Label(null, Icons.of(Feather.EDIT_3));
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(keeper.foundProperty().map(time -> words(time, zone, texts)));
        Hyperlink link = new Hyperlink(texts.get("draft.erase"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(texts.get("draft.eraseAll"));
        link.setOnAction(_ -> erase.run());
        HBox found = new HBox(words, new Label("–"), link);
        found.setAlignment(Pos.CENTER_LEFT);
        found.getStyleClass().add("draft-found");
        found.visibleProperty().bind(keeper.foundProperty().isNotNull());
        found.managedProperty().bind(found.visibleProperty());
        Label trouble = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        trouble.getStyleClass().add("field-error");
        trouble.setWrapText(true);
        trouble.textProperty().bind(keeper.troubleProperty());
        trouble.visibleProperty().bind(keeper.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(found, trouble);
        managedProperty().bind(Bindings.or(found.visibleProperty(), trouble.visibleProperty()));
    }

    private static String words(@Nullable Instant time, ZoneId zone, Texts texts) {
        return time == null
                ? ""
                : texts.get("draft.found", DAY.format(time.atZone(zone)), TIME.format(time.atZone(zone)));
    }
}
