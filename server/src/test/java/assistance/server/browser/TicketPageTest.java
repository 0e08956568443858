package assistance.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class TicketPageTest {
    private final ServerUnderTest server;

    TicketPageTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void leadsIntoTheApplicationAndTellsNothingOfTheTicket() {
        var company = server.company();
        var author = server.customer(company);
        String existing = Long.toString(TicketRequests.open(author, company, "Écran noir"));
        for (String language : new String[]{"fr", "en-GB"}) {
            var page = page(existing, language);
            assertEquals(200, page.status());
            assertTrue(page.text().contains("href=\"assistance://ticket/" + existing + "\""), page::text);
            assertTrue(page.text().contains("<html lang=\"" + language.substring(0, 2)), page::text);
            assertEquals(page.text(), page("999999", language).text().replace("999999", existing));
        }
        assertTrue(page(existing, "en").text().contains("Open in Assistance"));
        assertTrue(page(existing, "").text().contains("Ouvrir dans Assistance"));
        assertEquals(404, page("1x", "fr").status());
    }

    private Answer page(String number, String language) {
        return server.anonymous().get("/tickets/" + number, "Accept-Language", language);
    }
}
