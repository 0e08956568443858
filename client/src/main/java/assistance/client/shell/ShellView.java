package assistance.client.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import assistance.api.TicketEvent;
import assistance.api.TicketView;
import assistance.client.attachment.entry.DropZone;
import assistance.client.instance.TicketLink;
import assistance.client.live.Live;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;

/// The window around the pages: menu, header, and the page itself.
public final class ShellView extends BorderPane {
    private static final Duration PULSE = Duration.seconds(30);
    private static final KeyCombination SUBMIT = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5);
    /// What the same keys type on a French keyboard, where digits need Shift.
    private static final String FRENCH_DIGITS = "&é\"'(";

    private final ShellModel model;
    private final Counts counts;
    private final Navigator navigator;
    private final Function<Destination, Page> pages;
    private final Texts texts;
    private final Label title = new Label();
    private final StackPane area = new StackPane();
    private final Timeline pulse;
    private @Nullable Page page;
    private Runnable diagnose = () -> {};

    /// @param pages makes or finds the page of a place
    /// @param browser opens a web address outside of this program
    /// @param requestAccount shows the form that asks for a colleague's account
    public ShellView(ShellModel model, Counts counts, Live live, Navigator navigator,
            Function<Destination, Page> pages, Theme theme, Consumer<String> browser, Texts texts, String version,
            Runnable requestAccount) {
        this.model = model;
        this.counts = counts;
        this.navigator = navigator;
        this.pages = pages;
        this.texts = texts;
        getStyleClass().add("shell");
        Stylesheets.add(this, "shell");
        area.getStyleClass().add("page-area");
        setLeft(new LeftMenu(model, counts, live, navigator, this::openTickets, browser, texts, version));
        DropZone drop = new DropZone(this, () -> Optional.ofNullable(page).flatMap(Page::documents), texts);
        setCenter(new BorderPane(new StackPane(area, drop),
                new VBox(header(theme, requestAccount), new OfflineLine(live, texts), new ShellNotice(model, texts)),
                null, null, null));
        live.onReturn(this::look);
        live.onTicket(this::happened);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);

        pulse = new Timeline(new KeyFrame(PULSE, _ -> look()));
        pulse.setCycleCount(Animation.INDEFINITE);
        ObservableValue<Window> window = sceneProperty().flatMap(scene -> scene.windowProperty());
        window.map(_ -> true).orElse(false).subscribe(this::live);
        window.map(Stage.class::cast).subscribe(this::showCount);
        counts.unreadProperty().subscribe(() -> showCount(window.getValue() instanceof Stage stage ? stage : null));
        window.flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> {
            if (focused) {
                look();
            }
        });
    }

    /// Shows where the navigator stands, and follows it. The view is in its window by then: only there can a page take
    /// the keyboard's focus.
    public void begin() {
        navigator.currentProperty().subscribe(this::open);
    }

    /// Opens the ticket a link leads to, or says that it leads to none.
    public void follow(String link) {
        model.say("");
        TicketLink.number(link)
                .ifPresentOrElse(navigator::openTicket,
                        () -> model.say(texts.get("shell.linkUnknown")));
    }

    /// What "Diagnostic" in the user's menu does.
    public void onDiagnostic(Runnable show) {
        diagnose = show;
    }

    private Node header(Theme theme, Runnable requestAccount) {
        title.getStyleClass().add("page-title");
        title.setId("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space,
                new UserMenu(model, navigator, theme, texts, requestAccount, () -> diagnose.run()));
        header.getStyleClass().add("header");
        return header;
    }

    /// The number of unread tickets stands in the window's title, and so in the system's bar.
    private void showCount(@Nullable Stage window) {
        if (window != null) {
            window.setTitle(texts.get("shell.windowTitle", counts.unreadProperty().get()));
        }
    }

    /// Nothing is asked of the server while this is not in a window.
    private void live(boolean inWindow) {
        if (inWindow) {
            pulse.play();
        } else {
            pulse.stop();
        }
    }

    private void open(Destination destination) {
        Page next = pages.apply(destination);
        page = next;
        title.textProperty().bind(next.titleProperty());
        area.getChildren().setAll(next.node());
        next.shown();
        counts.refresh();
    }

    /// Looks for what changed elsewhere.
    private void look() {
        counts.refresh();
        if (page != null) {
            page.refreshQuietly();
        }
    }

    private void happened(TicketEvent event) {
        counts.refresh();
        if (page != null) {
            page.happened(event);
        }
    }

    private void onKey(KeyEvent event) {
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        if (SUBMIT.match(event)) {
            navigator.openSubmit();
        } else if (event.getCode() == KeyCode.F5) {
            refresh();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !(navigator.currentProperty().get() instanceof Destination.Tickets)) {
            navigator.back();
        } else {
            return openByDigit(event);
        }
        return true;
    }

    private boolean openByDigit(KeyEvent event) {
        List<TicketView> views = model.views();
        int digit = DIGITS.indexOf(event.getCode());
        int place = digit >= 0 || event.getText().isEmpty() ? digit : FRENCH_DIGITS.indexOf(event.getText());
        if (!event.isShortcutDown() || place < 0 || place >= views.size()) {
            return false;
        }
        openTickets(views.get(place));
        return true;
    }

    /// Opens a list, or loads the one that is open anew.
    private void openTickets(TicketView view) {
        if (navigator.currentProperty().get().equals(new Destination.Tickets(view))) {
            refresh();
        } else {
            navigator.openTickets(view);
        }
    }

    /// Loads anew what is shown.
    public void refresh() {
        counts.refresh();
        if (page != null) {
            page.refresh();
        }
    }
}
