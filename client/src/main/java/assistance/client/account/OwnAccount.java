package assistance.client.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Window;

import assistance.api.Role;
import assistance.client.account.computer.Computer;
import assistance.client.account.computer.ComputerSection;
import assistance.client.account.computer.QuietHoursBox;
import assistance.client.account.profile.AccountClient;
import assistance.client.account.profile.LookModel;
import assistance.client.account.profile.NotificationsModel;
import assistance.client.account.profile.ProfileModel;
import assistance.client.account.profile.SessionsModel;
import assistance.client.account.request.OwnRequestsModel;
import assistance.client.account.request.RequestClient;
import assistance.client.account.request.RequestDialog;
import assistance.client.account.request.RequestFormModel;
import assistance.client.admin.list.When;
import assistance.client.connection.Failures;
import assistance.client.login.Session;
import assistance.client.shell.Page;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.ThemeChoice;

/// What one user does with the own account while signed in.
public final class OwnAccount {
    private final Session session;
    private final Background background;
    private final Texts texts;
    private final Ways ways;
    private final ProfileModel profile;
    private final LookModel look;
    private final Computer computer;
    private final OwnRequestsModel requests;
    private final Page page;

    /// What choices here do elsewhere.
    ///
    /// @param speak puts the screen into the language of a tag
    /// @param signedOut called once the session has ended
    /// @param showProfile brings the profile's page
    /// @param languageEnforced whether the administrator chose the language for this computer
    public record Ways(Consumer<String> speak, Runnable signedOut, Runnable showProfile,
            boolean languageEnforced) {}

    /// @param theme of every window
    /// @param computer what is chosen for this computer
    public OwnAccount(Session session, ObjectProperty<ThemeChoice> theme, Computer computer, Background background,
            Clock clock, Texts texts, Ways ways) {
        this.computer = computer;
        this.session = session;
        this.background = background;
        this.texts = texts;
        this.ways = ways;
        Failures failures = new Failures(texts);
        profile = new ProfileModel(new AccountClient(session.server()), session.user().role(), background, failures);
        look = new LookModel(profile, theme, texts.locale().getLanguage(), ways.speak());
        requests = new OwnRequestsModel(new RequestClient(session.server()), background, failures);
        page = page(new When(texts, clock.getZone()));
    }

    private Page page(When when) {
        Role role = session.user().role();
        SessionsModel sessions = new SessionsModel(profile, ways.signedOut());
        List<Section> sections = new ArrayList<>(List.of(new LookSection(look, computer.zoom(), ways.languageEnforced(),
                texts),
                new NotificationsSection(new NotificationsModel(profile, role), role,
                        new QuietHoursBox(computer.quiet(), texts), texts),
                new ComputerSection(computer, background, texts),
                new SignatureSection(profile, texts),
                new PasswordSection(profile, texts, sessions::load),
                new SessionsSection(sessions, when, texts)));
        if (hasOwnRequests()) {
            sections.addFirst(new OwnRequestsSection(requests, when, texts));
        }
        return new ProfilePage(new IdentitySection(profile, texts), sections,
                Section.failure(profile.failureProperty()), () -> {
                    profile.load();
                    sessions.load();
                    if (hasOwnRequests()) {
                        requests.load();
                    }
                }, texts);
    }

    /// Administrators have all of them in the administration.
    private boolean hasOwnRequests() {
        return session.user().role() != Role.ADMIN;
    }

    /// The profile, loaded or not.
    public ProfileModel profile() {
        return profile;
    }

    /// Mon profil.
    public Page page() {
        return page;
    }

    /// Asks for a colleague's account.
    public void request(Window window) {
        RequestFormModel model = new RequestFormModel(new RequestClient(session.server()),
                session.reference().companies(), background, texts,
                sent -> background.onScreen(() -> confirm(sent.email(), window)));
        new RequestDialog(model, texts, window).open();
    }

    private void confirm(String email, Window window) {
        RequestSent sent = new RequestSent(email, hasOwnRequests(), texts, window);
        if (sent.wantsList()) {
            ways.showProfile().run();
        }
    }

    /// The session is over.
    public void close() {
        look.close();
    }
}
