package assistance.client.live;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;

/// What a notice on the desktop shows: who did something to which ticket, and the ticket's title.
final class TicketNotice extends HBox {
    private static final double WIDTH = 380;
    private static final double GAP = 10;

    TicketNotice(String who, String what) {
        getStyleClass().add("ticket-notice");
        setAlignment(Pos.TOP_LEFT);
        // Not by style: the popup is placed before styles are there.
        setPrefWidth(WIDTH);
        setSpacing(GAP);
        setPadding(new Insets(GAP));
        getChildren().addAll(Icons.of(Feather.MESSAGE_SQUARE),
                new VBox(line(who, "notice-who"), line(what, "notice-what")));
        sceneProperty().subscribe(popup -> {
            if (popup != null && Platform.getPreferences().isReducedMotion()) {
                keepStill();
            }
        });
    }

    /// The popup fades when it goes, and can't be told not to: it is gone as soon as it begins to.
    void keepStill() {
        for (Node around = this; around != null; around = around.getParent()) {
            if (around.getStyleClass().contains("notification-bar")) {
                Node bar = around;
                bar.visibleProperty().bind(bar.opacityProperty().greaterThanOrEqualTo(1));
            }
        }
    }

    private static Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
