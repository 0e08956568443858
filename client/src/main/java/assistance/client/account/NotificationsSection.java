package assistance.client.account;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import assistance.api.Role;
import assistance.api.account.Occasion;
import assistance.client.account.profile.NotificationsModel;
import assistance.client.ui.Texts;

/// A small table: a line for each occasion, a column for each way to be told.
final class NotificationsSection extends Section {
    private static final double WAY_WIDTH = 88;

    private final Role role;
    private final Texts texts;
    private final GridPane table = new GridPane();

    NotificationsSection(NotificationsModel model, Role role, Node quietHours, Texts texts) {
        super(texts.get("account.notifications"), hint(texts.get("account.notificationsHint")));
        this.role = role;
        this.texts = texts;
        table.getStyleClass().add("notifications");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(words, way(), way());
        table.addRow(0, new Label(), heading("account.mail"), heading("account.desktop"));
        model.ways().forEach(this::add);
        getChildren().addAll(table, new ChoicesNote(model.saving(), texts), quietHours);
    }

    private static ColumnConstraints way() {
        ColumnConstraints way = new ColumnConstraints(WAY_WIDTH);
        way.setHalignment(HPos.CENTER);
        return way;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private void add(Occasion occasion, NotificationsModel.Ways ways) {
        String words = occasion == Occasion.TICKET_CHANGED && !role.isSupport()
                ? texts.get("account.occasion.TICKET_CHANGED.CUSTOMER")
                : texts.get("account.occasion." + occasion);
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        table.addRow(table.getRowCount(), label, box(occasion + "-mail", words, "account.mail", ways.mailProperty()),
                box(occasion + "-desktop", words, "account.desktop", ways.desktopProperty()));
    }

    private CheckBox box(String id, String words, String key, BooleanProperty choice) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setAccessibleText(texts.get(key) + ", " + words);
        box.selectedProperty().bindBidirectional(choice);
        return box;
    }
}
