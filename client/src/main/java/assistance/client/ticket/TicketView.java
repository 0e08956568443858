package assistance.client.ticket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Attachment;
import assistance.api.MessageKind;
import assistance.api.Reference;
import assistance.api.Ticket;
import assistance.api.TicketEvent;
import assistance.api.TicketState;
import assistance.api.User;
import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Failures;
import assistance.client.conversation.MessageComposer;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.conversation.ReopeningDialog;
import assistance.client.document.DocumentCards;
import assistance.client.document.Downloads;
import assistance.client.document.ImageViewer;
import assistance.client.document.Pictures;
import assistance.client.document.SavingNotice;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.outbox.WaitingCards;
import assistance.client.shell.Page;
import assistance.client.thread.ThreadView;
import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Placeholder;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// The page of one ticket: its thread with the message field below, and its details beside.
public final class TicketView implements Page {
    /// The page's width in a window of 1100 px.
    private static final double ROOM_FOR_DETAILS = 868;
    private static final KeyCombination MARK_UNREAD = new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN);

    private final TicketModel model;
    private final User user;
    private final boolean support;
    private final Writing writing;
    private final ZoneId zone;
    private final Background background;
    private final Texts texts;
    private final Surroundings around;
    private final Downloads downloads;
    private final TicketHeader header;
    private final DocumentCards.Actions documents;
    private final ThreadView thread;
    private final TicketPanel panel;
    private final MessageComposer composer;
    private final WaitingCards waiting;
    private final Node closed;
    private final StackPane answer = new StackPane();
    private final HBox content = new HBox();
    private final StackPane root = new StackPane();
    private boolean takeFocus;

    /// What the page needs of the program and the system around it.
    ///
    /// @param back returns to the list the user came from
    /// @param chooseFiles asks for files to send
    /// @param saveAs asks where to save a file of a name
    /// @param saveInto asks for a folder to save several files in
    /// @param showFolder opens a folder in the system's file window
    /// @param browser opens a web or mail address
    public record Surroundings(Runnable back, Function<Window, List<Path>> chooseFiles,
            BiFunction<Window, String, Optional<Path>> saveAs, Function<Window, Optional<Path>> saveInto,
            Consumer<Path> showFolder, Consumer<String> browser) {}

    /// What the user writes here.
    ///
    /// @param message for the thread
    /// @param reopening the reason to open the ticket again
    public record Writing(MessageComposerModel message, MessageComposerModel reopening) {}

    public TicketView(TicketModel model, Writing writing, Downloads downloads, Pictures pictures,
            User user, Reference reference, Surroundings around, Clock clock, Background background, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.around = around;
        this.downloads = downloads;
        this.writing = writing;
        this.background = background;
        this.user = user;
        zone = clock.getZone();
        support = user.role().isSupport();
        ObservableValue<Boolean> narrow = root.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_DETAILS);
        ToggleButton details = new ToggleButton();
        header = new TicketHeader(texts, details, narrow, this::reopen, this::markUnread);
        documents = new DocumentCards.Actions(this::save, this::saveAll, pictures, this::look);
        thread = new ThreadView(user.id(), clock, documents, around.browser(), texts);
        panel = new TicketPanel(model, reference, support, clock.getZone(), texts, documents);
        composer = new MessageComposer(writing.message(), support, clock.getZone(), texts, background,
                around.chooseFiles());
        waiting = new WaitingCards(writing.message().waiting(), writing.message().outbox(), clock.getZone(), texts,
                this::takeBack);
        closed = closedSentence();
        Runnable fold = () -> panel.setVisible(!narrow.getValue() || details.isSelected());
        narrow.subscribe(fold);
        details.selectedProperty().subscribe(fold);
        panel.managedProperty().bind(panel.visibleProperty());
        layOut();
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Ticket shown = model.ticketProperty().get();
            if (MARK_UNREAD.match(key) && shown != null && isAnswered(shown)) {
                key.consume();
                markUnread();
            }
        });
        model.setLooking(() -> root.getScene() != null && root.getScene().getWindow().isFocused());
        root.sceneProperty().subscribe(scene -> model.setInView(scene != null));
        model.ticketProperty().subscribe(this::show);
        model.changingProperty().subscribe(() -> show(model.ticketProperty().get()));
        model.missingProperty().subscribe(this::showState);
        model.failureProperty().subscribe(this::showState);
    }

    private void layOut() {
        Stylesheets.add(root, "ticket");
        Stylesheets.add(root, "document");
        Stylesheets.add(root, "outbox");
        root.getStyleClass().add("ticket-page");
        VBox foot = new VBox(waiting, new SavingNotice(downloads, texts, around.showFolder()), answer);
        foot.getStyleClass().add("ticket-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        VBox main = new VBox(header, new NoticeLine(model.failureProperty(), texts.get("ui.retry"), model::load),
                new NoticeLine(model.noticeProperty(), texts.get("ui.close"), model::dismissNotice), thread, foot);
        VBox.setVgrow(thread, Priority.ALWAYS);
        main.getStyleClass().add("ticket-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        content.getChildren().addAll(main, panel);
        content.setVisible(false);
        WaitBar waitBar = new WaitBar(model.loadingProperty(), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        root.getChildren().addAll(content, waitBar);
    }

    private Node closedSentence() {
        Label sentence = new Label(texts.get("conversation.closed"), Icons.of(Feather.CHECK_CIRCLE));
        sentence.getStyleClass().addAll("ticket-closed", "muted");
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setWrapText(true);
        return sentence;
    }

    private void show(@Nullable Ticket ticket) {
        if (ticket == null) {
            return;
        }
        header.show(ticket, isAnswered(ticket));
        panel.show(ticket);
        thread.show(ticket.messages());
        Node wanted = ticket.state() == TicketState.RESOLVED && !support ? closed : composer;
        if (!answer.getChildren().contains(wanted)) {
            answer.getChildren().setAll(wanted);
        }
        showState();
        if (takeFocus) {
            takeFocus = false;
            composer.focus();
        }
    }

    /// What is shown already stays when reading it anew fails, unless the ticket is gone.
    private void showState() {
        root.getChildren().removeIf(Placeholder.class::isInstance);
        boolean missing = model.missingProperty().get();
        boolean known = model.ticketProperty().get() != null;
        content.setVisible(known && !missing);
        if (missing) {
            root.getChildren()
                    .addFirst(new Placeholder(Feather.SEARCH, texts.get("ticket.unknown"),
                            texts.get("ticket.backToList"), around.back()));
        } else if (!known && !model.failureProperty().get().isEmpty()) {
            root.getChildren()
                    .addFirst(new Placeholder(Feather.CLOUD_OFF, model.failureProperty().get(),
                            texts.get("ui.retry"), model::load));
        }
    }

    private boolean isAnswered(Ticket ticket) {
        return ticket.messages().stream().anyMatch(message -> message.author().id() != user.id());
    }

    /// Leaves the page: whoever looks at a ticket reads it.
    private void markUnread() {
        model.markUnread(around.back());
    }

    private void reopen() {
        ReopeningDialog.open(writing.reopening(), zone, texts, background, around.chooseFiles(),
                root.getScene().getWindow());
    }

    private void takeBack(Draft waits) {
        if (waits.content() instanceof Content.Answer answer && answer.kind() == MessageKind.REOPENING) {
            writing.reopening().takeBack(waits);
            reopen();
        } else {
            writing.message().takeBack(waits);
        }
    }

    private void save(Attachment attachment) {
        Window window = root.getScene().getWindow();
        downloads.save(attachment, name -> around.saveAs().apply(window, name));
    }

    private void saveAll(List<Attachment> documents) {
        Window window = root.getScene().getWindow();
        downloads.saveAll(documents, () -> around.saveInto().apply(window));
    }

    private void look(Attachment picture) {
        ImageViewer.open(picture, documents, new Failures(texts), texts, root.getScene().getWindow());
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return model.titleProperty();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<AttachmentList> documents() {
        return answer.getChildren().contains(composer) ? Optional.of(writing.message().files()) : Optional.empty();
    }

    @Override
    public void shown() {
        takeFocus = true;
        model.load();
    }

    @Override
    public void happened(TicketEvent event) {
        if (event.ticket() == model.number() && event.kind() != TicketEvent.Kind.READ) {
            model.loadQuietly();
        }
    }

    @Override
    public void refreshQuietly() {
        model.loadQuietly();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
