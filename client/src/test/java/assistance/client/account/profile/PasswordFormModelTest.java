package assistance.client.account.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.client.TestServer;
import assistance.client.account.profile.PasswordFormModel.Length;
import assistance.client.ui.Texts;

class PasswordFormModelTest {
    private static final String CALL = "PUT /api/me/password";

    private final TestServer remote = new TestServer();
    private final AtomicInteger changed = new AtomicInteger();
    private final PasswordFormModel model = new PasswordFormModel(ProfileAnswers.model(remote),
            Texts.forLanguage("fr"), changed::incrementAndGet);

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void sendsTheNewPasswordWithTheOneUntilNow() {
        remote.answer(CALL, 204, "");
        fill("ancien", "cheval agrafe pile", "cheval agrafe pile");

        model.save();

        assertEquals(List.of("{\"current\":\"ancien\",\"password\":\"cheval agrafe pile\"}"),
                ProfileAnswers.bodies(remote, CALL));
        assertEquals(1, changed.get());
    }

    @Test
    void saysWhatIsWrongByTheFieldAndSendsNothing() {
        fill("", "trop court", "autre chose");

        model.save();

        assertEquals("Saisissez votre mot de passe actuel.", model.current().errorProperty().get());
        assertEquals("Choisissez un mot de passe de 12 caractères ou plus.", model.password().errorProperty().get());
        assertEquals("Les deux saisies sont différentes. Saisissez le même mot de passe.",
                model.confirmation().errorProperty().get());
        assertEquals(List.of(), remote.received());
    }

    @Test
    void judgesTheConfirmationAgainWhenThePasswordIsCorrected() {
        fill("ancien", "cheval agrafe pilx", "cheval agrafe pile");
        model.save();

        model.password().valueProperty().set("cheval agrafe pile");

        assertEquals("", model.confirmation().errorProperty().get());
    }

    @Test
    void showsTheServersRefusalByTheField() {
        remote.answer(CALL, 400, "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":400,\"detail\":\"Non.\","
                + "\"errors\":[{\"field\":\"current\",\"message\":\"Ce n’est pas votre mot de passe.\"}]}");
        fill("faux", "cheval agrafe pile", "cheval agrafe pile");

        model.save();

        assertEquals("Ce n’est pas votre mot de passe.", model.current().errorProperty().get());
        assertEquals("cheval agrafe pile", model.password().get());
        assertEquals(0, changed.get());
    }

    @Test
    void tellsHowLongThePasswordIsInCharactersAsTheyAreSeen() {
        assertEquals(Length.NONE, lengthOf(""));
        assertEquals(Length.SHORT, lengthOf("🙂".repeat(11)));
        assertEquals(Length.ENOUGH, lengthOf("🙂".repeat(12)));
        assertEquals(Length.LONG, lengthOf("vingt caractères là."));
    }

    private Length lengthOf(String words) {
        model.password().valueProperty().set(words);
        return model.lengthProperty().getValue();
    }

    private void fill(String current, String password, String confirmation) {
        model.current().valueProperty().set(current);
        model.password().valueProperty().set(password);
        model.confirmation().valueProperty().set(confirmation);
    }
}
