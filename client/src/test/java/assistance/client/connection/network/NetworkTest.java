package assistance.client.connection.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.markusbernhardt.proxy.selector.pac.PacProxySelector;
import com.github.markusbernhardt.proxy.selector.pac.UrlPacScriptSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.api.Named;
import assistance.client.TestServer;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

class NetworkTest {
    private static final URI FAR = URI.create("https://aide.example");

    private final TestServer remote = new TestServer().answer("GET /a", 200, "{\"id\":1,\"name\":\"a\"}");
    private final List<String> questions = new ArrayList<>();
    private Optional<ProxyLogin.Answer> answer = Optional.of(new ProxyLogin.Answer("claire", "sésame"));

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void goesThroughTheProxyAndShowsItNothingButTheName() throws ServerException {
        try (TestProxy proxy = new TestProxy(remote.port(), null)) {
            assertEquals(new Named(1, "a"), ask(through(proxy), remote.fingerprint()));

            assertEquals(List.of("CONNECT aide.example:443 HTTP/1.1"), proxy.asked());
            assertTrue(questions.isEmpty());
        }
    }

    @Test
    void tellsTheProxyWhoTheUserIsAndAsksForItOnce() throws ServerException {
        try (TestProxy proxy = new TestProxy(remote.port(), "claire:sésame")) {
            Network network = through(proxy);
            ask(network, remote.fingerprint());
            ask(network, remote.fingerprint());

            assertEquals(List.of("localhost:" + proxy.port() + " false"), questions);
            assertFalse(remote.received()
                    .stream()
                    .anyMatch(call -> call.header("Proxy-Authorization") != null), "the server learnt the password");
        }
    }

    @Test
    void asksAnewWhenTheAnswerWasWrong() throws ServerException {
        try (TestProxy proxy = new TestProxy(remote.port(), "claire:sésame")) {
            ProxyLogin.Answer right = answer.orElseThrow();
            Network network = new Network(proxy.selector(), new ProxyLogin((name, refused) -> {
                questions.add(String.valueOf(refused));
                return Optional.of(refused ? right : new ProxyLogin.Answer("claire", "faux"));
            }), Authorities.ofJava());
            ask(network, remote.fingerprint());

            assertEquals(List.of("false", "true"), questions);
        }
    }

    @Test
    void leavesTheUserWhoDeclinedInPeaceUntilTheNextSignIn() {
        answer = Optional.empty();
        try (TestProxy proxy = new TestProxy(remote.port(), "claire:sésame")) {
            Network network = through(proxy);
            for (int i = 0; i < 2; i++) {
                ServerException.ProxyDenied denied = assertThrows(ServerException.ProxyDenied.class,
                        () -> ask(network, remote.fingerprint()));
                assertEquals("localhost:" + proxy.port(), denied.proxy());
            }
            assertEquals(1, questions.size());

            network.login().askAgain();
            assertThrows(ServerException.ProxyDenied.class, () -> ask(network, remote.fingerprint()));
            assertEquals(2, questions.size());
            assertTrue(remote.received().isEmpty());
        }
    }

    @Test
    void saysThatAProxyWantsWhatIsNotKnownHere() {
        try (TestProxy proxy = new TestProxy(remote.port(), "claire:sésame", "Negotiate")) {
            assertThrows(ServerException.ProxyDenied.class, () -> ask(through(proxy), remote.fingerprint()));
            assertTrue(questions.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:8443", "https://127.0.0.1", "https://127.1.2.3", "https://[::1]:8443",
            "https://LOCALHOST"})
    void neverAsksAProxyForThisComputer(String address) {
        assertEquals(List.of(Proxy.NO_PROXY), new SystemProxies().select(URI.create(address)));
        assertFalse(SystemProxies.isHere("localhost.example"));
    }

    @Test
    void understandsTheScriptOfANetwork(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("proxy.pac"), """
                function FindProxyForURL(url, host) {
                  if (dnsDomainIs(host, ".example")) { return "PROXY relais.example:3128; DIRECT"; }
                  return "DIRECT";
                }""");
        PacProxySelector pac = new PacProxySelector(new UrlPacScriptSource(script.toUri().toString()));

        Proxy first = pac.select(FAR).getFirst();
        assertEquals(InetSocketAddress.createUnresolved("relais.example", 3128), first.address());
        assertEquals(Proxy.Type.DIRECT, pac.select(URI.create("https://ailleurs.test")).getFirst().type());
    }

    @Test
    void believesTheAuthoritiesOfTheSystem(@TempDir Path folder) throws Exception {
        Path bundle = Files.writeString(folder.resolve("ca.crt"), remote.certificatePem());
        Authorities authorities = new Authorities(() -> {
            try {
                return Optional.of(SystemCertificates.read(bundle));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        Network network = new Network(Network.direct().proxies(), Network.direct().login(), authorities);

        assertEquals(new Named(1, "a"),
                new Server(remote.address(), null, Locale.FRANCE, network).get("/a", Named.class));
        assertThrows(ServerException.UntrustedCertificate.class,
                () -> new Server(remote.address(), null, Locale.FRANCE).get("/a", Named.class));
    }

    private Network through(TestProxy proxy) {
        return new Network(proxy.selector(), new ProxyLogin((name, refused) -> {
            questions.add(name + " " + refused);
            return answer;
        }), Authorities.ofJava());
    }

    private static Named ask(Network network, @Nullable String pin) throws ServerException {
        return new Server(FAR, pin, Locale.FRANCE, network).get("/a", Named.class);
    }
}
