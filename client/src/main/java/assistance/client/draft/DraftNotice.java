package assistance.client.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
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

/// Says quietly that what stands in the fields was found there, or was just erased, and loudly when it can't be kept.
public final class DraftNotice extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// @param erase throws away what is written
    /// @param undo gives back what was thrown away
    public DraftNotice(DraftKeeper keeper, ZoneId zone, Texts texts, Runnable erase, Runnable undo) {
        Stylesheets.add(this, "draft");
        getStyleClass().add("draft-notice");
        Label words = new Label(null, Icons.of(Feather.EDIT_3));
        words.textProperty()
                .bind(Bindings.createStringBinding(() -> words(keeper.foundProperty().get(), zone, texts),
                        keeper.foundProperty()));
        Hyperlink eraser = new Hyperlink(texts.get("draft.erase"));
        eraser.setAccessibleText(texts.get("draft.eraseAll"));
        eraser.setOnAction(_ -> erase.run());
        HBox found = line(words, eraser, keeper.foundProperty().isNotNull());
        Hyperlink back = new Hyperlink(texts.get("draft.undo"));
        back.setAccessibleText(texts.get("draft.undoErase"));
        back.setOnAction(_ -> undo.run());
        HBox erased = line(new Label(texts.get("draft.erased"), Icons.of(Feather.TRASH_2)), back,
                keeper.erasedProperty().isNotNull());
        Label trouble = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        trouble.getStyleClass().add("field-error");
        trouble.setWrapText(true);
        trouble.textProperty().bind(keeper.troubleProperty());
        trouble.visibleProperty().bind(keeper.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(found, erased, trouble);
        managedProperty().bind(found.visibleProperty().or(erased.visibleProperty()).or(trouble.visibleProperty()));
    }

    private static HBox line(Label words, Hyperlink link, ObservableBooleanValue shown) {
        words.setMinWidth(USE_PREF_SIZE);
        link.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, new Label("–"), link);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("draft-found");
        line.visibleProperty().bind(shown);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static String words(@Nullable Instant time, ZoneId zone, Texts texts) {
        return time == null
                ? ""
                : texts.get("draft.found", DAY.format(time.atZone(zone)), TIME.format(time.atZone(zone)));
    }
}
