package assistance.client.account.computer;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.account.Section;
import assistance.client.tray.Autostart;
import assistance.client.tray.TrayModel;
import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// What closing the window and signing in to the computer do.
public final class ComputerSection extends Section {
    private final Texts texts;
    private final Label trouble = Section.sentence(Feather.ALERT_CIRCLE, "failure");

    public ComputerSection(Computer computer, Background background, Texts texts) {
        super(texts.get("account.computer"));
        this.texts = texts;
        Section.shownWhileFilled(trouble);
        getChildren().addAll(staying(computer.tray()), starting(computer.autostart(), background), trouble);
    }

    private VBox staying(TrayModel tray) {
        CheckBox box = new CheckBox(texts.get("account.tray"));
        box.setId("tray");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(tray.wantedProperty());
        Label missing = new Label(texts.get("account.trayMissing"), Icons.of(Feather.INFO));
        missing.setId("tray-missing");
        missing.getStyleClass().addAll("muted", "section-sentence");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.managedProperty().bind(missing.visibleProperty());
        WhileShown.follow(missing, tray.placeProperty(),
                () -> missing.setVisible(tray.placeProperty().get() == TrayModel.Place.MISSING));
        return choice(box, hint(texts.get("account.trayHint")), missing);
    }

    private VBox starting(Optional<Autostart> autostart, Background background) {
        CheckBox box = new CheckBox(texts.get("account.autostart"));
        box.setId("autostart");
        box.setWrapText(true);
        box.setDisable(true);
        autostart.ifPresent(way -> {
            background.run(way::isOn, on -> {
                box.setSelected(on);
                box.setDisable(false);
            }, this::failed);
            box.setOnAction(_ -> {
                boolean wanted = box.isSelected();
                background.act(() -> way.set(wanted), () -> trouble.setText(""), failure -> {
                    box.setSelected(!wanted);
                    failed(failure);
                });
            });
        });
        return choice(box, hint(texts.get(autostart.isEmpty() ? "account.autostartMissing" : "account.autostartHint")));
    }

    private void failed(Exception failure) {
        String why = failure instanceof IOException && failure.getMessage() != null ? failure.getMessage() : "";
        trouble.setText(texts.get("account.autostartFailed", why));
    }

    private static VBox choice(Node... parts) {
        VBox choice = new VBox(parts);
        choice.getStyleClass().add("field");
        return choice;
    }
}
