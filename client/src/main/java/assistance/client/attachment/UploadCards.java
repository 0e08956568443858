package assistance.client.attachment;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;

import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// The cards of the chosen documents; takes no room while there is none.
public final class UploadCards extends FlowPane {
    private final AttachmentList list;
    private final Texts texts;
    private final Background background;
    private final Runnable afterLast;
    private final Map<Upload, UploadCard> cards = new HashMap<>();

    /// @param afterLast takes the keyboard's focus when the focused last card was removed
    public UploadCards(AttachmentList list, Texts texts, Background background, Runnable afterLast) {
        this.list = list;
        this.texts = texts;
        this.background = background;
        this.afterLast = afterLast;
        getStyleClass().add("attachment-cards");
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, list.uploads(), this::show);
    }

    private void show() {
        cards.keySet().retainAll(list.uploads());
        getChildren().setAll(list.uploads().stream().map(upload -> cards.computeIfAbsent(upload, this::card)).toList());
        setVisible(!list.uploads().isEmpty());
    }

    private UploadCard card(Upload upload) {
        UploadCard card = new UploadCard(upload, texts, background, () -> remove(upload));
        card.showProgress(list.sendingProperty(),
                Bindings.createDoubleBinding(() -> list.sentOf(upload), list.sentProperty()));
        return card;
    }

    private void remove(Upload upload) {
        int place = list.uploads().indexOf(upload);
        list.remove(upload);
        if (list.uploads().isEmpty()) {
            afterLast.run();
        } else {
            getChildren().get(Math.min(place, list.uploads().size() - 1)).requestFocus();
        }
    }
}
