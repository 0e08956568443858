package assistance.client.admin.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.DropQuestion;
import assistance.client.ui.Field;
import assistance.client.ui.Icons;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// A form in a window of its own, one input under the other. The answer of the server alone closes it, or the user,
/// who is asked first when something was typed.
public final class FormDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 480;

    private final Form<?> form;
    private final Texts texts;
    private final Runnable send;
    private final VBox parts = new VBox();
    private final Map<String, Node> inputs = new LinkedHashMap<>();

    /// @param accept the words of the button that sends
    /// @param send sends the form
    public FormDialog(String title, Form<?> form, String accept, Runnable send, Texts texts, Window owner) {
        this.form = form;
        this.texts = texts;
        this.send = send;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(title);
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        parts.getStyleClass().add("admin-form");
        parts.getChildren().addAll(heading, failure());
        parts.setPrefWidth(WIDTH);
        WaitBar waiting = new WaitBar(form.busyProperty(), texts);
        StackPane content = new StackPane(parts, waiting);
        StackPane.setAlignment(waiting, Pos.BOTTOM_CENTER);
        getDialogPane().setContent(content);
        Stylesheets.add(getDialogPane(), "admin");
        prepareButtons(accept);
        setOnCloseRequest(this::close);
        form.doneProperty().subscribe(done -> {
            if (done) {
                setResult(ButtonType.OK);
                close();
            }
        });
    }

    private Node failure() {
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().addAll("failure", "form-failure");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(form.failureProperty());
        sentence.visibleProperty().bind(form.failureProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        sentence.visibleProperty().subscribe(this::fit);
        return sentence;
    }

    private void prepareButtons(String words) {
        ButtonType ok = new ButtonType(words, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(cancel, ok);
        Button accept = (Button) getDialogPane().lookupButton(ok);
        accept.setId("accept");
        accept.disableProperty().bind(form.busyProperty());
        accept.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            send.run();
            focusFirstWrong();
        });
        Button giveUp = (Button) getDialogPane().lookupButton(cancel);
        // A field with a limit would keep the key for itself.
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof TextInputControl) {
                key.consume();
                giveUp.fire();
            }
        });
        form.busyProperty().subscribe(busy -> {
            if (!busy) {
                Platform.runLater(this::focusFirstWrong);
            }
        });
    }

    private void focusFirstWrong() {
        form.firstWrong().map(inputs::get).ifPresent(Node::requestFocus);
    }

    private void close(DialogEvent closing) {
        if (form.isChanged() && !new DropQuestion(getTitle(), texts, getDialogPane().getScene().getWindow()).ask()) {
            closing.consume();
        }
    }

    /// A line of words.
    ///
    /// @param field the input's name on the wire
    /// @param most characters it can have
    public TextField line(String field, Input<String> input, String label, boolean required, int most) {
        TextField line = new TextField();
        line.setTextFormatter(new TextFormatter<>(new LengthLimit(most)));
        line.textProperty().bindBidirectional(input.valueProperty());
        add(field, input, label, required, line, line);
        return line;
    }

    /// Any input.
    ///
    /// @param control takes the keyboard
    /// @param shown the control with what belongs to it
    public Field add(String field, Input<?> input, String label, boolean required, Control control, Node shown) {
        control.setId(field);
        Field part = new Field(label, required, control, shown);
        part.errorProperty().bind(input.errorProperty());
        part.errorProperty().subscribe(this::fit);
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                input.left();
            }
        });
        inputs.put(field, control);
        add(part);
        return part;
    }

    /// Follows what makes the form higher or lower.
    public void fitTo(ObservableValue<?> value) {
        value.subscribe(this::fit);
    }

    /// Something to read, or a further control.
    public void add(Node part) {
        parts.getChildren().add(part);
    }

    /// A sentence to read.
    public void explain(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        add(label);
    }

    /// Shows the form until it is sent or given up.
    public void open() {
        // Later: a dialog gives the keyboard to its main button once it is shown.
        setOnShown(_ -> Platform.runLater(() -> inputs.values()
                .stream()
                .filter(input -> !input.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus)));
        showAndWait();
    }

    /// The window grows with the sentences in it.
    private void fit() {
        Platform.runLater(() -> {
            if (isShowing()) {
                getDialogPane().getScene().getWindow().sizeToScene();
            }
        });
    }
}
