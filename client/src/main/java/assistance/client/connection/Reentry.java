package assistance.client.connection;

import java.util.function.Supplier;

import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/// The token calls are made with. A call whose token is refused waits here until there is another one, and is then made
/// again; however many wait, the user is asked once.
final class Reentry implements Authenticator {
    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private Supplier<@Nullable String> question = () -> null;
    private Runnable ended = () -> {};
    private volatile @Nullable String token;

    void useToken(@Nullable String newToken) {
        token = newToken;
    }

    synchronized void ask(Supplier<@Nullable String> forAnother, Runnable whenOver) {
        question = forAnother;
        ended = whenOver;
    }

    /// Makes the request one of the session, if there is one.
    Request.Builder sign(Request.Builder request) {
        String current = token;
        return current == null ? request : request.header(HEADER, SCHEME + current);
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response refused) {
        Request request = refused.request();
        String sent = request.header(HEADER);
        if (sent == null) {
            // A wrong password, not a session that has ended.
            return null;
        }
        String another = anotherThan(sent);
        return another == null ? null : request.newBuilder().header(HEADER, SCHEME + another).build();
    }

    /// One at a time: who waited for the answer of another one takes it over, a no as well.
    private synchronized @Nullable String anotherThan(String sent) {
        String current = token;
        if (current == null || !sent.equals(SCHEME + current)) {
            return current;
        }
        token = question.get();
        if (token == null) {
            ended.run();
        }
        return token;
    }
}
