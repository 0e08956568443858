package assistance.client.account.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Role;
import assistance.api.account.Occasion;
import assistance.client.TestServer;
import assistance.client.account.profile.ChoicesModel.State;
import assistance.client.ui.ThemeChoice;

class ProfileModelTest {
    private final TestServer remote = new TestServer().answer("GET /api/me", 200,
            ProfileAnswers.profile("DARK", false, "Claire"));
    private final ProfileModel profile = ProfileAnswers.model(remote);
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final List<String> spoken = new ArrayList<>();
    private final LookModel look = new LookModel(profile, theme, "fr", spoken::add);
    private final NotificationsModel notifications = new NotificationsModel(profile, Role.CUSTOMER);

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void theProfilesThemeWinsAndIsNotSentBack() {
        profile.load();

        assertEquals(ThemeChoice.DARK, theme.get());
        assertEquals(List.of(), changes());
        assertEquals(List.of(), spoken);
    }

    @Test
    void savesAThemeAtOnceWhereverItIsChosen() {
        remote.answer(ProfileAnswers.CHANGE, 200, ProfileAnswers.profile("LIGHT", false, ""));
        profile.load();

        theme.set(ThemeChoice.LIGHT);

        assertEquals(List.of("{\"theme\":\"LIGHT\"}"), changes());
        assertEquals(State.SAVED, look.saving().stateProperty().get());
    }

    @Test
    void savesNothingOfAnotherUsersChoicesOnceTheSessionIsOver() {
        profile.load();
        look.close();

        theme.set(ThemeChoice.LIGHT);

        assertEquals(List.of(), changes());
    }

    @Test
    void speaksALanguageOnceTheServerHasIt() {
        remote.answer(ProfileAnswers.CHANGE, 500, "");
        profile.load();
        look.languageProperty().set("en");
        assertEquals(List.of("{\"language\":\"en\"}"), changes());
        assertEquals(List.of(), spoken);

        remote.answer(ProfileAnswers.CHANGE, 200, inEnglish());
        look.saving().save();

        assertEquals(List.of("en"), spoken);
    }

    @Test
    void speaksTheProfilesLanguageWhateverIsOnTheScreen() {
        remote.answer("GET /api/me", 200, inEnglish());

        profile.load();
        profile.load();

        assertEquals(List.of("en"), spoken);
        assertEquals("en", look.languageProperty().get());
        assertEquals(List.of(), changes());
    }

    private static String inEnglish() {
        return ProfileAnswers.profile("DARK", false, "").replace("\"language\":\"fr\"", "\"language\":\"en\"");
    }

    @Test
    void sendsTheOneChoiceThatChanged() {
        remote.answer(ProfileAnswers.CHANGE, 200, ProfileAnswers.profile("DARK", true, ""));
        profile.load();
        assertFalse(profile.wantsNotice(Occasion.MESSAGE_ADDED));

        answers().desktopProperty().set(true);

        assertEquals(List.of("{\"notifications\":[{\"occasion\":\"MESSAGE_ADDED\",\"mail\":true,\"desktop\":true}]}"),
                changes());
        assertTrue(profile.wantsNotice(Occasion.MESSAGE_ADDED));
    }

    @Test
    void saysThatAChoiceIsNotSavedAndSavesItOnTheNextTry() {
        remote.answer(ProfileAnswers.CHANGE, 500, "");
        profile.load();
        answers().desktopProperty().set(true);
        assertEquals(State.FAILED, notifications.saving().stateProperty().get());
        assertTrue(notifications.saving().failureProperty().get().startsWith("Le serveur a rencontré une erreur"));
        assertTrue(answers().desktopProperty().get());

        remote.answer(ProfileAnswers.CHANGE, 200, ProfileAnswers.profile("DARK", true, ""));
        notifications.saving().save();

        assertEquals(State.SAVED, notifications.saving().stateProperty().get());
        assertEquals("", notifications.saving().failureProperty().get());
    }

    @Test
    void showsOnlyTheOccasionsOfTheRole() {
        assertEquals(List.of(Occasion.MESSAGE_ADDED, Occasion.TICKET_CHANGED),
                List.copyOf(notifications.ways().keySet()));
    }

    @Test
    void tellsOfWhatConcernsTheRoleUntilTheProfileIsKnown() {
        remote.answer("GET /api/me", 500, "");
        profile.load();

        assertTrue(profile.wantsNotice(Occasion.MESSAGE_ADDED));
        assertFalse(profile.wantsNotice(Occasion.TICKET_OPENED));
        assertEquals("", profile.signature());
        assertTrue(profile.failureProperty().get().startsWith("Le serveur a rencontré une erreur"));

        remote.answer("GET /api/me", 200, ProfileAnswers.profile("DARK", false, "Claire"));
        profile.loadIfMissing();
        assertEquals("Claire", profile.signature());
        assertEquals("", profile.failureProperty().get());
    }

    private NotificationsModel.Ways answers() {
        return Objects.requireNonNull(notifications.ways().get(Occasion.MESSAGE_ADDED));
    }

    private List<String> changes() {
        return ProfileAnswers.bodies(remote, ProfileAnswers.CHANGE);
    }
}
