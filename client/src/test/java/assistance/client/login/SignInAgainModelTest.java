package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.SignIn;
import assistance.client.connection.ServerException;
import assistance.client.connection.Trouble;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class SignInAgainModelTest {
    private final List<SignIn> tried = new ArrayList<>();
    private @Nullable ServerException trouble;
    private final SignInAgainModel model = new SignInAgainModel("claire@atelier.example", credentials -> {
        tried.add(credentials);
        if (trouble != null) {
            throw trouble;
        }
        return "new";
    }, new Background(Runnable::run, Runnable::run), Texts.forLanguage("fr"));

    @Test
    void answersWithTheNewTokenOfTheSameUser() {
        model.passwordProperty().set("geheim");
        model.signIn();

        assertEquals(List.of(new SignIn("claire@atelier.example", "geheim")), tried);
        assertEquals("new", model.await());
    }

    @Test
    void saysWhatIsWrongAndGoesOnAsking() {
        model.signIn();
        assertEquals("Saisissez votre mot de passe.", model.failureProperty().get());
        assertEquals(List.of(), tried);

        model.passwordProperty().set("faux");
        assertEquals("", model.failureProperty().get());
        trouble = Trouble.refused(401, "");
        model.signIn();
        assertTrue(model.failureProperty().get().startsWith("Ce mot de passe est incorrect"));

        trouble = Trouble.refused(429, "");
        model.signIn();
        assertTrue(model.failureProperty().get().startsWith("Trop de tentatives"));

        trouble = Trouble.unreachable();
        model.signIn();
        assertTrue(model.failureProperty().get().contains("ne répond pas"));
        assertFalse(model.settledProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void answersWithNothingWhenTheUserWouldRatherNot() {
        model.cancel();

        assertTrue(model.settledProperty().get());
        assertNull(model.await());
    }
}
