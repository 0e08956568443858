package assistance.client.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.Nameless;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.network.ProxyLogin;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class ProxyPasswordDialogTest {
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final ProxyPasswordModel model = new ProxyPasswordModel("proxy.example:3128", true);

    @Start
    void start(Stage stage) {
        TestWindow.show(stage, new Label("La connexion"), 600, 400);
        new ProxyPasswordDialog(model, Texts.forLanguage("fr"), stage).show();
    }

    @Test
    void isFilledByTheKeyboardAloneAndNamesItsFields() {
        screen.waitUntil(() -> robot.lookup("#proxy-user").query().isFocused(), "the keyboard in the first field");
        assertEquals(Set.of(), Nameless.on("proxy password"));

        robot.clickOn("#proxy-user").write("chloe").push(KeyCode.TAB).write("geheim").push(KeyCode.ENTER);

        screen.waitUntil(() -> robot.lookup("#proxy-user").tryQuery().isEmpty(), "no dialog");
        assertEquals(Optional.of(new ProxyLogin.Answer("chloe", "geheim")), model.await());
    }
}
