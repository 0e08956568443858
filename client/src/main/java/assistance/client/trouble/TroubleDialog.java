package assistance.client.trouble;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.TabKey;

/// "Une erreur inattendue est survenue": what is kept, and the two ways to tell support.
public final class TroubleDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final int DETAIL_ROWS = 12;

    private final TroubleModel model;
    private final Texts texts;
    private final Label notice;

    private TroubleDialog(TroubleModel model, Trouble trouble, Texts texts, @Nullable Window owner) {
        this.model = model;
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("trouble.title"));
        Label title = new Label(texts.get("trouble.title"));
        title.getStyleClass().add("page-title");
        notice = wrapped("", "muted");
        model.moreProperty().subscribe(count -> say(count.intValue() == 0 ? "" : texts.get("trouble.more", count)));
        TextArea details = new TextArea(model.report());
        details.setId("trouble-details");
        details.setEditable(false);
        TabKey.leave(details);
        details.setPrefRowCount(DETAIL_ROWS);
        details.setAccessibleText(texts.get("trouble.details"));
        details.getStyleClass().add("details");
        VBox content = new VBox(title, wrapped(texts.get("trouble.what", trouble.id()), "label"), details, notice);
        content.getStyleClass().add("trouble");
        content.setPrefWidth(WIDTH);
        getDialogPane().setContent(content);
        Stylesheets.add(getDialogPane(), "trouble");
        addButtons();
        setOnHidden(_ -> model.close());
    }

    /// Shows what the model holds as long as it does.
    public static void follow(TroubleModel model, Supplier<Texts> texts) {
        model.currentProperty().subscribe(trouble -> {
            if (trouble != null) {
                try {
                    new TroubleDialog(model, trouble, texts.get(), front()).show();
                } catch (RuntimeException unshowable) {
                    // It is in the log; without a window there is nobody to tell.
                    model.close();
                }
            }
        });
    }

    /// The window the user looks at; null while there is none.
    private static @Nullable Window front() {
        List<Window> shown = Window.getWindows().filtered(Stage.class::isInstance);
        return shown.stream().filter(Window::isFocused).findFirst().orElse(shown.isEmpty() ? null : shown.getLast());
    }

    private void addButtons() {
        ButtonType close = new ButtonType(texts.get("ui.close"), ButtonData.CANCEL_CLOSE);
        ButtonType copy = new ButtonType(texts.get("trouble.copy"), ButtonData.LEFT);
        ButtonType ticket = new ButtonType(texts.get("trouble.ticket"), ButtonData.OTHER);
        getDialogPane().getButtonTypes().setAll(copy, ticket, close);
        Button copying = (Button) getDialogPane().lookupButton(copy);
        copying.setId("copy-trouble");
        copying.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            copy();
        });
        Button opening = (Button) getDialogPane().lookupButton(ticket);
        opening.setId("report-trouble");
        // As wide as its words, not as the other two.
        ButtonBar.setButtonUniformSize(opening, false);
        opening.setMinWidth(Region.USE_PREF_SIZE);
        opening.visibleProperty().bind(model.ticketPossibleProperty());
        opening.managedProperty().bind(model.ticketPossibleProperty());
        opening.addEventFilter(ActionEvent.ACTION, press -> {
            if (!model.openTicket()) {
                press.consume();
                copy();
                say(texts.get("trouble.formTaken"));
            }
        });
        ((Button) getDialogPane().lookupButton(close)).setDefaultButton(true);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.report());
        Clipboard.getSystemClipboard().setContent(content);
        say(texts.get("trouble.copied"));
    }

    private void say(String sentence) {
        notice.setText(sentence);
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
