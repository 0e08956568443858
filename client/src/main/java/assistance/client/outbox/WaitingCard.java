package assistance.client.outbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.Waiting;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// Something that waits to be sent: its first words, how it stands, and the cross that gives it back to be changed.
final class WaitingCard extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM HH:mm");
    private static final int LONGEST_EXCERPT = 300;

    WaitingCard(Draft draft, Outbox outbox, ZoneId zone, Texts texts, Consumer<Draft> takeBack) {
        getStyleClass().add("waiting-card");
        setAlignment(Pos.CENTER_LEFT);
        Waiting how = Objects.requireNonNull(draft.waiting());
        Label words = new Label(excerpt(draft.content()));
        words.setWrapText(true);
        words.getStyleClass().add("waiting-words");
        Label state = new Label(how.isRefused()
                ? how.refusal()
                : texts.get("outbox.since", TIME.format(how.since().atZone(zone))),
                Icons.of(how.isRefused() ? Feather.ALERT_CIRCLE : Feather.CLOCK));
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().add(how.isRefused() ? "field-error" : "hint");
        VBox text = new VBox(words, state);
        text.getStyleClass().add("waiting-text");
        if (!draft.files().isEmpty()) {
            Label files = new Label(texts.get("outbox.documents", draft.files().size()), Icons.of(Feather.PAPERCLIP));
            files.getStyleClass().add("hint");
            text.getChildren().add(1, files);
        }
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        setHgrow(text, Priority.ALWAYS);
        Button cross = Icons.button(Feather.X, texts.get("outbox.takeBack"));
        cross.setMinWidth(USE_PREF_SIZE);
        cross.setOnAction(_ -> takeBack.accept(draft));
        cross.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> draft.equals(outbox.leavingProperty().get()),
                        outbox.leavingProperty()));
        getChildren().addAll(text, cross);
    }

    /// Says before it where it is to go.
    WaitingCard under(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("waiting-heading");
        ((VBox) getChildren().getFirst()).getChildren().addFirst(label);
        return this;
    }

    private static String excerpt(Content content) {
        String text = switch (content) {
            case Content.NewTicket ticket -> ticket.text();
            case Content.Answer answer -> answer.text();
        };
        int length = Math.min(text.length(), LONGEST_EXCERPT);
        boolean split = length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, split ? length - 1 : length).strip() + (length < text.length() ? "…" : "");
    }
}
