package assistance.client.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketLinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"assistance://ticket/33", "assistance:ticket/33", "ASSISTANCE://Ticket/33/",
            " assistance://ticket/33\n"})
    void knowsTheTicketOfALink(String link) {
        assertEquals(Optional.of(33L), TicketLink.number(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assistance://", "assistance://ticket/", "assistance://ticket/-1",
            "assistance://ticket/33/../34", "assistance://ticket/33?x=1", "https://ticket/33",
            "assistance://ticket/99999999999999999999", "assistance://ticket/٣٣"})
    void takesNothingElseForATicket(String link) {
        assertEquals(Optional.empty(), TicketLink.number(link));
    }

    @Test
    void isFoundAmongTheWordsOfACommandLine() {
        assertEquals(Optional.of("Assistance://x"),
                TicketLink.among(List.of("--server", "https://aide.example", "Assistance://x", "assistance://y")));
    }
}
