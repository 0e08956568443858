package assistance.client.connection.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/// Tells a proxy who the user is. However many calls wait for it, the user is asked once; who would rather not is left
/// in peace until the next sign-in.
public final class ProxyLogin implements Authenticator {
    private static final String HEADER = "Proxy-Authorization";

    private final Question question;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<String> declined = ConcurrentHashMap.newKeySet();

    /// Gives the name and password for a proxy, on the thread of a call, which waits.
    @FunctionalInterface
    public interface Question {
        /// Waits for the user if need be.
        ///
        /// @param proxy its name and port
        /// @param refused whether what it was told before was wrong
        /// @return nothing when the user would rather not
        Optional<Answer> ask(String proxy, boolean refused);
    }

    /// Who one is to a proxy.
    public record Answer(String user, String password) {
        /// Keeps the password out of logs.
        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    /// The proxy lets nobody through unnamed, and the user has not said who one is, or the proxy wants it said in a way
    /// that is not known here.
    public static final class Denied extends IOException {
        private static final long serialVersionUID = 1;

        private final String proxy;

        Denied(String proxy) {
            super("The proxy " + proxy + " asks who one is");
            this.proxy = proxy;
        }

        public String proxy() {
            return proxy;
        }
    }

    public ProxyLogin(Question question) {
        this.question = question;
    }

    /// From now on the user may be asked again.
    public void askAgain() {
        declined.clear();
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response refused) throws Denied {
        String proxy = name(route);
        String answer;
        if (asksFor("OkHttp-Preemptive", refused)) {
            // Not the proxy yet: the library would like to know an answer in advance.
            answer = answers.get(proxy);
            return answer == null ? null : with(answer, refused);
        }
        answer = asksFor("Basic", refused) ? anotherThan(refused.request().header(HEADER), proxy) : null;
        if (answer == null) {
            throw new Denied(proxy);
        }
        return with(answer, refused);
    }

    private static boolean asksFor(String scheme, Response refused) {
        return refused.challenges().stream().map(Challenge::scheme).anyMatch(scheme::equalsIgnoreCase);
    }

    private static Request with(String answer, Response refused) {
        return refused.request().newBuilder().header(HEADER, answer).build();
    }

    private synchronized @Nullable String anotherThan(@Nullable String sent, String proxy) {
        String known = answers.get(proxy);
        if (known != null && !known.equals(sent)) {
            return known;
        }
        answers.remove(proxy);
        if (declined.contains(proxy)) {
            return null;
        }
        Optional<Answer> answer = question.ask(proxy, sent != null);
        if (answer.isEmpty()) {
            declined.add(proxy);
            return null;
        }
        String header = Credentials.basic(answer.get().user(), answer.get().password(),
                StandardCharsets.UTF_8);
        answers.put(proxy, header);
        return header;
    }

    private static String name(@Nullable Route route) {
        Proxy proxy = route == null ? Proxy.NO_PROXY : route.proxy();
        return proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : "";
    }
}
