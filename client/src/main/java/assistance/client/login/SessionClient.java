package assistance.client.login;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import assistance.api.Reference;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.User;
import assistance.api.account.PasswordReset;
import assistance.api.account.Profile;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.network.Network;

/// Opens sessions.
public final class SessionClient {
    private final Locale locale;
    private final Network network;

    /// Without proxies, and with no other authorities than Java's.
    public SessionClient(Locale locale) {
        this(locale, Network.direct());
    }

    /// @param network the way to every server
    public SessionClient(Locale locale, Network network) {
        this.locale = locale;
        this.network = network;
    }

    /// Signs in and fetches what the session needs.
    ///
    /// @param pin the fingerprint accepted for the address, or null
    public Session open(URI address, @Nullable String pin, SignIn credentials) throws ServerException {
        network.login().askAgain();
        Server server = new Server(address, pin, locale, network);
        SignedIn signedIn = server.post("/api/session", credentials, SignedIn.class);
        server.useToken(signedIn.token());
        Reference reference = server.get("/api/reference", Reference.class);
        return new Session(server, signedIn.token(), signedIn.user(), reference);
    }

    /// Goes on with the session of a token.
    ///
    /// @throws ServerException.Refused with 401 when it is over
    Session resume(URI address, @Nullable String pin, String token) throws ServerException {
        Server server = new Server(address, pin, locale, network);
        server.useToken(token);
        Profile me = server.get("/api/me", Profile.class);
        User user = new User(me.id(), me.firstName(), me.lastName(), me.email(), me.role(), me.companies());
        return new Session(server, token, user, server.get("/api/reference", Reference.class));
    }

    /// Signs in once more and returns the new token; the session goes on as it is.
    public String renew(URI address, @Nullable String pin, SignIn credentials) throws ServerException {
        return new Server(address, pin, locale, network).post("/api/session", credentials, SignedIn.class).token();
    }

    /// Has a link to choose a new password mailed, if the address is known.
    public void sendLink(URI address, @Nullable String pin, PasswordReset wish) throws ServerException {
        new Server(address, pin, locale, network).post("/api/password-resets", wish);
    }
}
