package assistance.client.admin.list;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.NoticeCard;
import assistance.client.ui.Texts;

/// Says what came of the last action, until it is closed or the next one begins.
final class OutcomeCard extends NoticeCard {
    private final ActionsModel<?> actions;

    OutcomeCard(ActionsModel<?> actions, Texts texts) {
        super(texts);
        this.actions = actions;
        managedProperty().bind(visibleProperty());
        actions.outcomeProperty().subscribe(this::show);
    }

    private void show(ActionsModel.@Nullable Outcome outcome) {
        setVisible(outcome != null);
        if (outcome != null) {
            say(outcome.good() ? Feather.CHECK : Feather.ALERT_CIRCLE, outcome.sentence(), cross(actions::dismiss));
        }
    }
}
