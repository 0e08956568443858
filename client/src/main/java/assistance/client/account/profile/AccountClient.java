package assistance.client.account.profile;

import java.util.List;

import assistance.api.account.PasswordChange;
import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.api.account.SessionInfo;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The calls about the user's own account.
public final class AccountClient {
    private static final String ME = "/api/me";
    private static final String SESSIONS = ME + "/sessions";

    private final Server server;

    public AccountClient(Server server) {
        this.server = server;
    }

    Profile profile() throws ServerException {
        return server.get(ME, Profile.class);
    }

    /// One change at a time: the last answer tells of all of them.
    synchronized Profile change(ProfileChange change) throws ServerException {
        return server.patch(ME, change, Profile.class);
    }

    void changePassword(PasswordChange change) throws ServerException {
        server.put(ME + "/password", change);
    }

    List<SessionInfo> sessions() throws ServerException {
        return List.of(server.get(SESSIONS, SessionInfo[].class));
    }

    void end(SessionInfo session) throws ServerException {
        server.delete(SESSIONS + "/" + session.id());
    }

    /// Ends every session of the user; this one is then over here too.
    void endAll() throws ServerException {
        server.delete(SESSIONS);
        server.useToken(null);
    }
}
