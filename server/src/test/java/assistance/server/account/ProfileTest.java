package assistance.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.User;
import assistance.api.account.ProfileChange;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;

@OnBothDatabases
class ProfileTest {
    private final ServerUnderTest server;

    ProfileTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void showsTheUserWithTheOwnCompanies() {
        var user = server.customer(server.company(), server.company());
        assertEquals(user.user(), user.get("/api/me").as(User.class));
    }

    @Test
    void changesOnlyWhatIsGiven() {
        var user = server.customer(server.company());
        var answer = user.patch("/api/me", new ProfileChange(" Zoé ", null, null, null, null, null));
        assertEquals("Zoé", answer.as(User.class).firstName());
        var stored = user.get("/api/me").as(User.class);
        assertEquals("Zoé", stored.firstName());
        assertEquals(user.user().lastName(), stored.lastName());
    }

    @Test
    void answersInTheChosenLanguageFromThenOn() {
        var user = server.agent();
        user.patch("/api/me", new ProfileChange(null, null, "en", null, null, null));
        assertEquals("Incorrect request", user.put("/api/me/password", "{}").json().path("title").asString());
    }

    @Test
    void refusesNamesThatCannotBeShownAndUnknownLanguages() {
        var user = server.agent();
        assertEquals(List.of("firstName", "lastName", "language"),
                user.patch("/api/me", new ProfileChange(" ", "x".repeat(101), "xx", null, null, null)).fieldsAtFault());
        assertEquals(List.of("lastName"),
                user.patch("/api/me", new ProfileChange(null, "A\nB", null, null, null, null)).fieldsAtFault());
        assertEquals(user.user(), user.get("/api/me").as(User.class));
    }
}
