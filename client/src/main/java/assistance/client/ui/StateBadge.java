package assistance.client.ui;

import java.util.Locale;

import assistance.api.TicketState;

/// A ticket's state as a soft pill.
public final class StateBadge extends MarkedLabel {
    private final Texts texts;

    public StateBadge(Texts texts) {
        this.texts = texts;
        getStyleClass().add("state-badge");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows a state in place of the one before.
    public StateBadge show(TicketState state) {
        for (TicketState other : TicketState.values()) {
            getStyleClass().remove(styleClass(other));
        }
        getStyleClass().add(styleClass(state));
        setText(texts.get("ui.state." + state));
        return this;
    }

    private static String styleClass(TicketState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
