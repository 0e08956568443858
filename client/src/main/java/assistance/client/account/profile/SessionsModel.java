package assistance.client.account.profile;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import assistance.api.account.SessionInfo;
import assistance.client.ui.Background;

/// Where the user is signed in.
public final class SessionsModel {
    private final ProfileModel profile;
    private final Runnable signedOut;
    private final ReadOnlyObjectWrapper<List<SessionInfo>> sessions = new ReadOnlyObjectWrapper<>(this, "sessions",
            List.of());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /// @param signedOut called once this session has ended too
    public SessionsModel(ProfileModel profile, Runnable signedOut) {
        this.profile = profile;
        this.signedOut = signedOut;
    }

    /// Asks the server for them.
    public void load() {
        profile.background().run(profile.client()::sessions, now -> {
            failure.set("");
            sessions.set(now);
        }, this::failed);
    }

    /// Ends one.
    public void end(SessionInfo session) {
        act(() -> profile.client().end(session), this::load);
    }

    /// Ends all of them, this one included.
    public void endAll() {
        act(profile.client()::endAll, signedOut);
    }

    private void act(Background.Action action, Runnable then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        profile.background().act(action, () -> {
            busy.set(false);
            then.run();
        }, this::failed);
    }

    private void failed(Exception problem) {
        busy.set(false);
        failure.set(profile.failures().sentence(problem));
    }

    /// Last used first.
    public ReadOnlyObjectProperty<List<SessionInfo>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /// Why they are not known or not ended; empty when nothing went wrong.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
