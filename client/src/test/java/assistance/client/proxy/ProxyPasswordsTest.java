package assistance.client.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.connection.network.ProxyLogin;
import assistance.client.keyring.Secrets;
import assistance.client.ui.Background;

class ProxyPasswordsTest {
    private static final String PROXY = "relais.example:3128";

    private final List<ProxyPasswordModel> shown = new ArrayList<>();

    @TempDir
    private Path home;

    @Test
    void asksOnceAndKnowsTheAnswerAfterTheNextStart() {
        Consumer<ProxyPasswordModel> typing = model -> {
            model.userProperty().set(" claire ");
            model.passwordProperty().set("deux\nlignes");
            model.accept();
        };
        ProxyLogin.Answer typed = new ProxyLogin.Answer("claire", "deux\nlignes");
        assertEquals(Optional.of(typed), passwords(typing).ask(PROXY, false));
        assertEquals(Optional.of(typed), passwords(typing).ask(PROXY, false));

        assertEquals(1, shown.size());
        assertEquals(PROXY, shown.getFirst().proxy());
        assertEquals("Answer[]", typed.toString());
    }

    @Test
    void asksForThePasswordAgainWhenTheProxyRefusesWhatWasKept() {
        passwords(model -> {
            model.userProperty().set("claire");
            model.passwordProperty().set("faux");
            model.accept();
        }).ask(PROXY, false);
        passwords(ProxyPasswordModel::cancel).ask(PROXY, true);

        assertTrue(shown.getLast().isRefused());
        assertEquals("claire", shown.getLast().userProperty().get());
        assertEquals("", shown.getLast().passwordProperty().get());
    }

    @Test
    void keepsNothingOfAUserWhoWouldRatherNot() {
        assertEquals(Optional.empty(), passwords(ProxyPasswordModel::cancel).ask(PROXY, false));
        assertEquals(Optional.empty(), passwords(ProxyPasswordModel::cancel).ask(PROXY, false));

        assertEquals(2, shown.size());
    }

    private ProxyPasswords passwords(Consumer<ProxyPasswordModel> user) {
        return new ProxyPasswords(Secrets.inFiles(home), new Background(Runnable::run, Runnable::run), model -> {
            shown.add(model);
            user.accept(model);
        });
    }
}
