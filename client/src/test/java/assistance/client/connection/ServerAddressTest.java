package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({"localhost:8443, https://localhost:8443", "https://Aide.example/, https://aide.example",
            " https://aide.example/assistance?x=1#y , https://aide.example",
            "https://moi:secret@aide.example, https://aide.example", "HTTPS://[::1]:8443, https://[::1]:8443"})
    void readsWhatPeopleWrite(String written, String address) {
        assertEquals(Optional.of(URI.create(address)), ServerAddress.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "http://aide.example", "ftp://aide.example", "deux mots", "https://"})
    void refusesWhatIsNoSecureAddress(String written) {
        assertEquals(Optional.empty(), ServerAddress.parse(written));
    }
}
