package assistance.client;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;

import org.jspecify.annotations.Nullable;

import assistance.api.account.Profile;
import assistance.client.account.OwnAccount;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftStore;
import assistance.client.keyring.Secrets;
import assistance.client.live.Awakening;
import assistance.client.live.Live;
import assistance.client.live.TicketNotices;
import assistance.client.login.LoginModel;
import assistance.client.login.Session;
import assistance.client.outbox.Outbox;
import assistance.client.settings.Settings;
import assistance.client.shell.Counts;
import assistance.client.shell.Navigator;
import assistance.client.shell.ShellClient;
import assistance.client.shell.ShellModel;
import assistance.client.shell.ShellView;
import assistance.client.trouble.TroubleModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;
import assistance.client.ui.Typed;
import assistance.client.zoom.Zoomed;

/// Makes every object of the client and hands each what it needs.
final class Wiring {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final Path home;
    private final Settings settings;
    private final Theme theme;
    private final Zoomed screen;
    private final Desktop desktop;
    private final TroubleModel troubles;
    private final Background background = Background.threads();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    /// Drafts are written one after the other: the last save is the one that stays.
    private final Background disk = new Background(writer, Platform::runLater);
    private final Entrance entrance;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final String version = Version.current();
    private final Presence presence;
    private Texts texts;
    private @Nullable Desk desk;
    private @Nullable Entered here;
    private @Nullable Entered interrupted;
    private @Nullable Live live;
    private @Nullable OwnAccount account;
    private String link = "";

    /// @param home the client's folder
    Wiring(Path home, Settings settings, Theme theme, Zoomed screen, Desktop desktop,
            TroubleModel troubles, Secrets secrets) {
        this.home = home;
        this.settings = settings;
        this.theme = theme;
        this.screen = screen;
        this.desktop = desktop;
        this.troubles = troubles;
        this.entrance = new Entrance(home, desktop, settings, secrets, background, screen, version);
        this.texts = Texts.forLanguage(settings.language());
        this.presence = new Presence(settings, screen, background, () -> texts, this::openForm);
        Locale.setDefault(texts.locale());
    }

    /// The words of the toolkit's own menus and dialogs follow the default locale.
    private void speak(Texts newTexts) {
        texts = newTexts;
        Locale.setDefault(texts.locale());
        settings.setLanguage(texts.locale().getLanguage());
        presence.tray().speak();
    }

    /// Shows the login screen and gives its model.
    LoginModel showLogin() {
        stopListening();
        troubles.offerTicket(null);
        return entrance.show(texts, this::switchLanguage, this::signedIn);
    }

    private void switchLanguage(LoginModel before) {
        speak(texts.other());
        showLogin().takeOver(before);
    }

    /// The client beside the clock.
    Presence presence() {
        return presence;
    }

    /// The form of a new ticket, for who has signed in.
    private void openForm() {
        if (here != null && screen.content() == here.shell()) {
            here.navigator().openSubmit();
        }
    }

    /// What the user who has signed in works with; null before.
    @Nullable
    Entered here() {
        return here;
    }

    /// Opens the ticket a link leads to, now or once somebody has signed in.
    void follow(String newLink) {
        if (!newLink.isEmpty()) {
            link = newLink;
        }
        if (!link.isEmpty() && screen.content() instanceof ShellView shell) {
            shell.follow(link);
            link = "";
        }
    }

    private void signedIn(Session session) {
        Entered before = interrupted;
        interrupted = null;
        if (before != null && before.belongsTo(session)) {
            before.session().server().useToken(session.token());
            listen(before.session(), before.live());
            screen.show(before.shell());
            troubles.offerTicket(before.pages()::report);
            before.shell().refresh();
            follow(link);
            before.desk().outbox().connected();
            desk = before.desk();
            here = before;
        } else {
            enter(session, null);
        }
    }

    /// @param before what the same user had on screen in another language, or null
    private void enter(Session session, @Nullable Entered before) {
        DraftStore store = DraftStore.of(home, session.server().address(), session.user().id());
        Consumer<List<Draft>> show = found -> show(session,
                Desk.of(session, store, found, disk, background, clock, texts), before);
        disk.run(store::read, show, _ -> show.accept(List.of()));
    }

    private void show(Session session, Desk newDesk, @Nullable Entered before) {
        desk = newDesk;
        Entered now = shell(session, newDesk, before);
        here = now;
        screen.show(now.shell());
        background.onScreen(() -> {
            now.shell().begin();
            if (before != null) {
                Typed.in(before.shell()).into(now.shell());
            }
            follow(link);
        });
        newDesk.outbox().connected();
    }

    /// Makes all that is on screen anew in another language; what is being written is read back from the disk.
    private void speakHere(String language) {
        Entered before = here;
        if (!settings.isLanguageEnforced() && before != null && screen.content() == before.shell()
                && !texts.equals(Texts.forLanguage(language))) {
            here = null;
            speak(Texts.forLanguage(language));
            leave();
            stopListening();
            enter(before.session(), before);
        }
    }

    private Entered shell(Session session, Desk desk, @Nullable Entered before) {
        Navigator navigator = new Navigator();
        ShellClient client = new ShellClient(session.server());
        Counts counts = new Counts(client, background, session.user().role());
        Outbox outbox = desk.outbox();
        OwnAccount own = account(session, navigator, before);
        ShellModel model = new ShellModel(session.user(),
                own.profile().nameProperty(session.user().displayName()), session.reference(), client, background,
                Bindings.size(outbox.entries()), this::signedOut);
        Pages pages = new Pages(session, desk, navigator, background, desktop, settings, own, clock, texts,
                counts::refresh);
        if (before != null) {
            navigator.resume(before.navigator());
            pages.resume(before.pages());
        }
        Live events = new Live(background, clock);
        ShellView view = new ShellView(model, counts, events, navigator, pages::of, theme, desktop.browser(), texts,
                version, () -> own.request(presence.window()));
        view.onDiagnostic(() -> entrance.diagnose(Optional.of(session.server().address()),
                Optional.of(session.reference().version()), texts));
        events.onTicket(new TicketNotices(presence.window(), session.user().id(),
                occasion -> own.profile().wantsNotice(occasion) && !presence.isQuiet(clock), navigator::openTicket,
                presence.tray()::say, texts)::tell);
        presence.follow(counts, events);
        events.onReturn(outbox::connected);
        events.onReturn(own.profile()::loadIfMissing);
        listen(session, events);
        troubles.offerTicket(pages::report);
        outbox.arrivedProperty().subscribe(_ -> counts.refresh());
        counts.onlineProperty().subscribe(online -> {
            if (online) {
                outbox.connected();
            }
        });
        Entered now = new Entered(session, view, desk, events, navigator, pages, own);
        session.server()
                .onRefusedToken(() -> entrance.askPassword(session, texts),
                        () -> background.onScreen(() -> interrupt(now)));
        return now;
    }

    /// The theme chosen from here on is that of the user who signs in.
    private OwnAccount account(Session session, Navigator navigator, @Nullable Entered before) {
        if (account != null) {
            account.close();
        }
        OwnAccount own = new OwnAccount(session, theme.choiceProperty(), presence.computer(), background, clock,
                texts, new OwnAccount.Ways(this::speakHere, this::signedOut, navigator::openProfile,
                        settings.isLanguageEnforced()));
        Profile known = before == null ? null : before.own().profile().profileProperty().get();
        if (known != null) {
            own.profile().adopt(known);
        }
        own.profile().load();
        account = own;
        return own;
    }

    private void signedOut() {
        entrance.forget();
        leave();
        showLogin();
    }

    /// Puts what is being written in safety.
    private void leave() {
        if (desk != null) {
            desk.leave();
            desk = null;
        }
    }

    /// The window closes: returns once everything is on the disk.
    void close() {
        leave();
        if (live != null) {
            live.close();
        }
        presence.tray().close();
        writer.shutdown();
        try {
            writer.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Session session, Live events) {
        live = events;
        events.start(session.server()::events);
        Awakening.keepUp(events, session.server()::forgetConnections, clock, background);
    }

    /// Nothing is heard, and no number stands in the window's title, when nobody is signed in.
    private void stopListening() {
        if (live != null) {
            live.close();
            live = null;
            presence.forget(texts);
        }
    }

    /// The session ended by itself: what the user was doing waits for the same user to sign in again.
    private void interrupt(Entered ended) {
        if (screen.content() == ended.shell()) {
            leave();
            entrance.forget();
            interrupted = ended;
            showLogin().explain(texts.get("login.sessionEnded"));
        }
    }
}
