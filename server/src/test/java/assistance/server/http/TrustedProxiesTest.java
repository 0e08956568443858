package assistance.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = TrustedProxies.of("10.0.0.0/8, 192.0.2.7,2001:db8::/32");

    @Test
    void takesTheWordOfAProxyForWhoCalledIt() {
        assertEquals("203.0.113.9", client("10.1.2.3", "203.0.113.9"));
        assertEquals("203.0.113.9", client("192.0.2.7", "203.0.113.9"));
        assertEquals("203.0.113.9", client("2001:db8::1", "203.0.113.9"));
        assertEquals("2001:db9:0:0:0:0:0:1", client("10.1.2.3", "2001:db9::1"));
    }

    @Test
    void takesNobodyElsesWord() {
        assertEquals("203.0.113.1", client("203.0.113.1", "198.51.100.1"));
        assertEquals("192.0.2.8", client("192.0.2.8", "198.51.100.1"));
        assertEquals("10.1.2.3", of(TrustedProxies.of(""), "10.1.2.3", "198.51.100.1"));
    }

    @Test
    void goesThroughSeveralProxiesUpToTheFirstStranger() {
        assertEquals("203.0.113.9", client("10.1.2.3", "198.51.100.1, 203.0.113.9, 10.9.9.9"));
        assertEquals("203.0.113.9", client("10.1.2.3", "198.51.100.1", "203.0.113.9 ,10.9.9.9"));
        assertEquals("10.9.9.9", client("10.1.2.3", "10.9.9.9"));
    }

    @Test
    void staysWithTheProxyWhereItSaysNothingOfUse() {
        assertEquals("10.1.2.3", client("10.1.2.3"));
        assertEquals("10.1.2.3", client("10.1.2.3", ""));
        assertEquals("10.1.2.3", client("10.1.2.3", "evil.example"));
        assertEquals("10.9.9.9", client("10.1.2.3", "203.0.113.9, unknown, 10.9.9.9"));
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (String wrong : List.of("localhost", "10.0.0.0/99", "10.0.0.0/8;10.1.1.1")) {
            assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(wrong), wrong);
        }
    }

    private static String client(String caller, String... headers) {
        return of(PROXIES, caller, headers);
    }

    private static String of(TrustedProxies proxies, String caller, String... headers) {
        var address = InetAddress.ofLiteral(caller);
        return proxies.client(address, List.of(headers)).orElse(address).getHostAddress();
    }
}
