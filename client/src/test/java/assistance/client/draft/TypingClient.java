package assistance.client.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.api.MessageKind;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Types a message with a document as the client does, and never ends by itself: its drafts, its threads, no window.
final class TypingClient {
    static final long TICKET = 33;
    static final String WORDS = "Les étiquettes sortent décalées.";
    static final String SAVED = "saved";
    private static final long MOMENT_MILLIS = 100;

    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final DraftStore store;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Upload> files = FXCollections.observableArrayList();
    private final DraftKeeper keeper;

    private TypingClient(Path drafts) {
        store = new DraftStore(drafts);
        Executor afterAMoment = CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS, screen);
        Drafts all = new Drafts(store, List.of(), new Background(disk, screen), afterAMoment::execute,
                Clock.systemUTC(), Texts.forLanguage("fr"));
        keeper = all.at(Content.Answer.placeOf(TICKET));
        keeper.watch(() -> new DraftKeeper.Written(new Content.Answer(TICKET, text.get(), MessageKind.MESSAGE),
                List.copyOf(files)), text, files);
    }

    public static void main(String[] arguments) throws Exception {
        TypingClient client = new TypingClient(Path.of(arguments[0]));
        client.screen.execute(() -> client.type(Path.of(arguments[1])));
        while (!client.isSaved()) {
            Thread.onSpinWait();
        }
        System.out.println(SAVED);
        new CountDownLatch(1).await();
    }

    private void type(Path document) {
        files.add(keeper.keep(new Upload("relevé.txt", document, 7)));
        for (int end = 1; end <= WORDS.length(); end++) {
            text.set(WORDS.substring(0, end));
        }
    }

    private boolean isSaved() {
        return store.read()
                .stream()
                .anyMatch(draft -> draft.content() instanceof Content.Answer(_, String words, _)
                        && words.equals(WORDS));
    }
}
