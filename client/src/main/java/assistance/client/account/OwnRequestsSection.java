package assistance.client.account;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import assistance.api.account.AccountRequest;
import assistance.client.account.request.OwnRequestsModel;
import assistance.client.admin.list.When;
import assistance.client.ui.Texts;

/// "Mes demandes de compte"; takes no room for who never asked.
final class OwnRequestsSection extends Section {
    private final When when;
    private final Texts texts;

    OwnRequestsSection(OwnRequestsModel model, When when, Texts texts) {
        super(texts.get("account.requests"));
        this.when = when;
        this.texts = texts;
        setId("own-requests");
        VBox lines = new VBox();
        lines.getStyleClass().add("account-lines");
        getChildren().addAll(Section.failure(model.failureProperty()), lines);
        managedProperty().bind(visibleProperty());
        model.requestsProperty().subscribe(requests -> {
            setVisible(!requests.isEmpty());
            lines.getChildren().setAll(requests.stream().map(this::line).toList());
        });
    }

    private Node line(AccountRequest request) {
        Label name = new Label(request.lastName() + " " + request.firstName() + " · " + request.email());
        Label about = hint(texts.get("account.asked", request.company().name(), when.time(request.createdAt())));
        VBox words = new VBox(name, about);
        if (!request.reason().isBlank()) {
            words.getChildren().add(hint(texts.get("account.reason", request.reason())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, state(request));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("account-line");
        return line;
    }

    private Label state(AccountRequest request) {
        Label state = new Label(texts.get("account.state." + request.state()));
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().addAll("state-badge", switch (request.state()) {
            case PENDING -> "in-progress";
            case APPROVED -> "resolved";
            case REFUSED -> "refused";
        });
        return state;
    }
}
