package assistance.client.diagnostic;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// "Diagnostic": a line for each test, with what to do when it fails, to be copied or saved for support.
public final class DiagnosticDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 640;

    private final DiagnosticModel model;
    private final Texts texts;
    private final Label notice = new Label();

    /// @param saveAs lets the user choose where to save a file of that name
    public DiagnosticDialog(DiagnosticModel model, BiFunction<Window, String, Optional<Path>> saveAs, Texts texts,
            Window owner) {
        this.model = model;
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("diagnostic.title"));
        Label title = new Label(texts.get("diagnostic.title"));
        title.getStyleClass().add("page-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        for (Check check : Check.values()) {
            lines.getChildren().add(line(check));
        }
        notice.getStyleClass().add("muted");
        VBox content = new VBox(title, lines, notice);
        content.getStyleClass().add("diagnostic");
        content.setPrefWidth(WIDTH);
        getDialogPane().setContent(new StackPane(content, top(new WaitBar(model.busyProperty(), texts))));
        Stylesheets.add(getDialogPane(), "diagnostic");
        addButtons(saveAs);
        setOnShown(_ -> model.start());
        setOnHidden(_ -> model.cancel());
    }

    private static Node top(Node bar) {
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    /// The window grows with the sentences in it.
    private void fit() {
        Platform.runLater(() -> {
            if (isShowing()) {
                getDialogPane().getScene().getWindow().sizeToScene();
            }
        });
    }

    private Node line(Check check) {
        Label state = new Label();
        state.getStyleClass().add("finding");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(model.name(check));
        name.getStyleClass().addAll("semibold", "check");
        Label words = wrapped("words");
        Label advice = wrapped("advice");
        model.finding(check).subscribe(finding -> {
            state.setGraphic(Icons.of(switch (finding.state()) {
                case WAITING, LEFT_OUT -> Feather.MINUS_CIRCLE;
                case RUNNING -> Feather.LOADER;
                case GOOD -> Feather.CHECK_CIRCLE;
                case WARNING -> Feather.ALERT_TRIANGLE;
                case BAD -> Feather.X_CIRCLE;
            }, finding.state().name().toLowerCase(Locale.ROOT)));
            state.setAccessibleText(texts.get("diagnostic.state." + finding.state()));
            words.setText(finding.words());
            advice.setText(finding.advice());
            advice.setVisible(!finding.advice().isEmpty());
            advice.setManaged(advice.isVisible());
            fit();
        });
        VBox said = new VBox(words, advice);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(state, name, said);
        line.getStyleClass().add("line");
        return line;
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void addButtons(BiFunction<Window, String, Optional<Path>> saveAs) {
        Button again = button("diagnostic.again", ButtonData.LEFT, this::startOrCancel);
        again.setId("diagnostic-again");
        again.textProperty()
                .bind(model.busyProperty()
                        .map(busy -> texts.get(busy ? "ui.cancel" : "diagnostic.again")));
        button("diagnostic.copy", ButtonData.OTHER, this::copy).disableProperty().bind(model.busyProperty());
        button("diagnostic.export", ButtonData.OTHER,
                () -> saveAs.apply(getDialogPane().getScene().getWindow(), "diagnostic.txt").ifPresent(this::save))
                .disableProperty()
                .bind(model.busyProperty());
        getDialogPane().getButtonTypes().add(new ButtonType(texts.get("ui.close"), ButtonData.CANCEL_CLOSE));
    }

    private Button button(String key, ButtonData place, Runnable action) {
        ButtonType type = new ButtonType(texts.get(key), place);
        getDialogPane().getButtonTypes().add(type);
        Button button = (Button) getDialogPane().lookupButton(type);
        button.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            action.run();
        });
        return button;
    }

    private void startOrCancel() {
        notice.setText("");
        if (model.busyProperty().get()) {
            model.cancel();
        } else {
            model.start();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.report());
        Clipboard.getSystemClipboard().setContent(content);
        notice.setText(texts.get("diagnostic.copied"));
    }

    private void save(Path file) {
        try {
            Files.writeString(file, model.report());
            notice.setText(texts.get("diagnostic.saved", file.getFileName()));
        } catch (IOException unwritable) {
            System.getLogger(DiagnosticDialog.class.getName()).log(Level.WARNING, "Not saved", unwritable);
            notice.setText(texts.get("diagnostic.notSaved", file.getFileName()));
        }
    }
}
