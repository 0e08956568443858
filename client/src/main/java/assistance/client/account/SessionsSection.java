package assistance.client.account;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.account.SessionInfo;
import assistance.client.account.profile.SessionsModel;
import assistance.client.admin.list.RemovalQuestion;
import assistance.client.admin.list.When;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// Where the user is signed in, and the ways to end that.
final class SessionsSection extends Section {
    private final SessionsModel model;
    private final When when;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Button everywhere;

    SessionsSection(SessionsModel model, When when, Texts texts) {
        super(texts.get("account.sessions"));
        this.model = model;
        this.when = when;
        this.texts = texts;
        lines.getStyleClass().add("account-lines");
        everywhere = new Button(texts.get("account.endAll"), Icons.of(Feather.LOG_OUT));
        everywhere.setId("end-all");
        everywhere.setOnAction(_ -> endAll());
        HBox foot = new HBox(everywhere);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Section.failure(model.failureProperty()), lines, foot);
        model.sessionsProperty()
                .subscribe(sessions -> {
                    boolean here = lines.isFocusWithin();
                    lines.getChildren().setAll(sessions.stream().map(this::line).toList());
                    if (here) {
                        everywhere.requestFocus();
                    }
                });
    }

    private Node line(SessionInfo session) {
        Label device = new Label(session.device().isBlank() ? texts.get("account.unknownDevice") : session.device());
        Label times = hint(times(session));
        VBox words = new VBox(device, times);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(Feather.MONITOR), words, session.current() ? here() : end(session));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("account-line");
        return line;
    }

    private String times(SessionInfo session) {
        return texts.get("account.since", when.time(session.createdAt()), when.time(session.lastUsedAt()));
    }

    private Region here() {
        Label here = new Label(texts.get("account.thisSession"));
        here.getStyleClass().addAll("state-badge", "submitted");
        here.setMinWidth(USE_PREF_SIZE);
        return here;
    }

    private Region end(SessionInfo session) {
        Button end = new Button(texts.get("account.end"));
        end.setId("end-" + session.id());
        end.setMinWidth(USE_PREF_SIZE);
        end.setAccessibleText(texts.get("account.end") + ", " + session.device() + ", " + times(session));
        end.setOnAction(_ -> model.end(session));
        return end;
    }

    private void endAll() {
        if (new RemovalQuestion(texts.get("account.endAllQuestion"), texts.get("account.endAllWhat"),
                texts.get("account.endAll"), texts, getScene().getWindow()).ask()) {
            model.endAll();
        }
    }
}
