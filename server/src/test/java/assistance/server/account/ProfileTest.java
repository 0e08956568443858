package assistance.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import assistance.api.User;
import assistance.api.account.NotificationChoice;
import assistance.api.account.Occasion;
import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.api.account.Theme;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class ProfileTest {
    private final ServerUnderTest server;

    ProfileTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void showsTheUserWithTheOwnCompaniesAndWhatIsUsual() {
        var user = server.customer(server.company(), server.company());
        var known = user.user();
        assertEquals(new Profile(user.id(), known.firstName(), known.lastName(), known.email(), known.role(),
                known.companies(), "fr", Theme.SYSTEM,
                List.of(new NotificationChoice(Occasion.MESSAGE_ADDED, true, true),
                        new NotificationChoice(Occasion.TICKET_CHANGED, false, true)),
                ""), profile(user));
    }

    @Test
    void offersSupportEveryOccasion() {
        assertEquals(List.of(Occasion.values()), profile(server.agent()).notifications()
                .stream()
                .map(NotificationChoice::occasion)
                .toList());
    }

    @Test
    void changesOnlyWhatIsGiven() {
        var user = server.customer(server.company());
        var answer = user.patch("/api/me", new ProfileChange(" Zoé ", null, null, null, null, null));
        assertEquals("Zoé", answer.as(Profile.class).firstName());
        user.patch("/api/me", new ProfileChange(null, null, null, Theme.DARK, null, null));
        user.patch("/api/me", new ProfileChange(null, null, null, null, null, "Zoé\r\nService achats "));
        var stored = profile(user);
        assertEquals("Zoé", stored.firstName());
        assertEquals(user.user().lastName(), stored.lastName());
        assertEquals(Theme.DARK, stored.theme());
        assertEquals("Zoé\nService achats", stored.signature());
    }

    @Test
    void emptiesTheSignature() {
        var user = server.agent();
        user.patch("/api/me", new ProfileChange(null, null, null, null, null, "Cordialement"));
        user.patch("/api/me", new ProfileChange(null, null, null, null, null, ""));
        assertEquals("", profile(user).signature());
    }

    @Test
    void keepsTheChoicesThatAreNotNamed() {
        var user = server.agent();
        user.patch("/api/me", notifications(new NotificationChoice(Occasion.TICKET_OPENED, false, false)));
        user.patch("/api/me", notifications(new NotificationChoice(Occasion.TICKET_CHANGED, true, false),
                new NotificationChoice(Occasion.TICKET_OPENED, false, true)));
        assertEquals(List.of(new NotificationChoice(Occasion.TICKET_OPENED, false, true),
                new NotificationChoice(Occasion.MESSAGE_ADDED, true, true),
                new NotificationChoice(Occasion.TICKET_REOPENED, true, true),
                new NotificationChoice(Occasion.TICKET_CHANGED, true, false)), profile(user).notifications());
    }

    @Test
    void losesNothingWhenPartsAreChangedAtOnce() throws Exception {
        var user = server.agent();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                String name = "Nom" + i;
                var changes = List.<Callable<Integer>>of(
                        () -> user.patch("/api/me", new ProfileChange(name, null, null, null, null, null)).status(),
                        () -> user.patch("/api/me", new ProfileChange(null, name, null, null, null, null)).status(),
                        () -> user.patch("/api/me", new ProfileChange(null, null, null, null, null, name)).status());
                for (var answered : threads.invokeAll(changes)) {
                    assertEquals(200, answered.get());
                }
                var stored = profile(user);
                assertEquals(List.of(name, name, name),
                        List.of(stored.firstName(), stored.lastName(), stored.signature()));
            }
        }
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
        assertEquals(List.of("firstName", "lastName", "signature", "language"), user.patch("/api/me",
                new ProfileChange(" ", "x".repeat(101), "xx", null, null, "x".repeat(1001))).fieldsAtFault());
        assertEquals(List.of("lastName"),
                user.patch("/api/me", new ProfileChange(null, "A\nB", null, null, null, null)).fieldsAtFault());
        assertEquals(user.user(), user.get("/api/me").as(User.class));
    }

    @Test
    void refusesOccasionsThatDoNotConcernTheRoleOrAreNamedTwice() {
        var customer = server.customer(server.company());
        var mine = new NotificationChoice(Occasion.MESSAGE_ADDED, false, false);
        var supports = new NotificationChoice(Occasion.TICKET_OPENED, true, true);
        assertEquals(List.of("notifications[1].occasion"),
                customer.patch("/api/me", notifications(mine, supports)).fieldsAtFault());
        assertEquals(List.of("notifications[1].occasion"),
                customer.patch("/api/me", notifications(mine, mine)).fieldsAtFault());
        assertEquals(400, customer.patch("/api/me", "{\"theme\":\"PINK\"}").status());
        assertTrue(profile(customer).notifications().getFirst().mail());
    }

    private static ProfileChange notifications(NotificationChoice... choices) {
        return new ProfileChange(null, null, null, null, List.of(choices), null);
    }

    private static Profile profile(SignedInUser user) {
        return user.get("/api/me").as(Profile.class);
    }
}
