package assistance.client.admin.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.client.admin.AdminServer;

class LimitsModelTest {
    private static final String GET = "GET /api/admin/limits";
    private static final String PUT = "PUT /api/admin/limits";

    private final AdminServer server = new AdminServer();
    private final LimitsModel model = new LimitsModel(server.atOnce());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsTheLimitsAndSavesOthers() {
        server.remote.answer(GET, 200, json(2_097_152, 30)).answer(PUT, 200, json(2_621_440, 60));
        model.refresh();
        assertEquals("2", form().attachment().get());
        assertEquals("30", form().session().get());

        form().attachment().valueProperty().set("2,5");
        form().session().valueProperty().set("60");
        form().save();
        assertEquals(List.of(json(2_621_440, 60)), server.bodies(PUT));
        assertEquals("2,5", form().attachment().get());
        assertTrue(model.savedProperty().get());
        assertFalse(form().form().isChanged());
    }

    @Test
    void keepsASizeThatWasNotTouchedToTheByte() {
        server.remote.answer(GET, 200, json(2_000_001, 30)).answer(PUT, 200, json(2_000_001, 31));
        model.refresh();
        form().session().valueProperty().set("31");
        form().save();

        assertEquals(List.of(json(2_000_001, 31)), server.bodies(PUT));
    }

    @Test
    void sendsNothingBeyondWhatTheServerTakes() {
        server.remote.answer(GET, 200, json(2_097_152, 30));
        model.refresh();
        for (String wrong : List.of("", "0", "50,1", "deux", "-2", "2 Mo")) {
            form().attachment().valueProperty().set(wrong);
            form().save();
            assertFalse(form().attachment().errorProperty().get().isEmpty(), wrong);
        }
        for (String wrong : List.of("", "0", "366", "1,5")) {
            form().session().valueProperty().set(wrong);
            form().save();
            assertFalse(form().session().errorProperty().get().isEmpty(), wrong);
        }
        assertEquals(List.of(), server.bodies(PUT));
    }

    @Test
    void cancellingShowsThoseThatHold() {
        server.remote.answer(GET, 200, json(2_097_152, 30));
        model.refresh();
        form().attachment().valueProperty().set("7");
        model.reset();

        assertEquals("2", form().attachment().get());
    }

    @Test
    void lookingAgainKeepsWhatIsBeingEntered() {
        server.remote.answer(GET, 200, json(2_097_152, 30));
        model.refresh();
        form().attachment().valueProperty().set("7");
        model.refresh();

        assertEquals("7", form().attachment().get());
    }

    @Test
    void saysWhyThereAreNone() {
        server.remote.answer(GET, 503, "");
        model.refresh();

        assertNull(model.formProperty().get());
        assertTrue(model.failureProperty().get().contains("Réessayez"), model.failureProperty().get());
    }

    private LimitsFormModel form() {
        return Objects.requireNonNull(model.formProperty().get());
    }

    private static String json(long bytes, int days) {
        return "{\"attachmentBytes\":" + bytes + ",\"sessionDays\":" + days + "}";
    }
}
