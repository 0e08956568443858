package assistance.client.grid.layout;

import java.util.ArrayList;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.NoticeCard;
import assistance.client.ui.Texts;

/// Tells what became of a change to the saved layouts. Good news goes by itself, sooner when there is nothing to undo.
public final class LayoutNoticeCard extends NoticeCard {
    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);

    private final LayoutsModel model;
    private final PauseTransition stay = new PauseTransition();

    public LayoutNoticeCard(LayoutsModel model, Texts texts) {
        super(texts);
        this.model = model;
        managedProperty().bind(visibleProperty());
        stay.setOnFinished(_ -> model.dismiss());
        model.noticeProperty().subscribe(this::show);
    }

    private void show(@Nullable LayoutNotice notice) {
        stay.stop();
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        var means = new ArrayList<Node>();
        LayoutNotice.Way way = notice.way();
        if (way != null) {
            means.add(button(way.words(), () -> {
                model.dismiss();
                way.action().run();
            }));
        }
        means.add(cross(model::dismiss));
        say(notice.trouble() ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE, notice.sentence(),
                means.toArray(Node[]::new));
        if (!notice.trouble()) {
            stay.setDuration(way == null ? SHORT : LONG);
            stay.playFromStart();
        }
    }
}
