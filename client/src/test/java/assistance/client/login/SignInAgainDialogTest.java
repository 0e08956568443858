package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.ServerException;
import assistance.client.connection.Trouble;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class SignInAgainDialogTest {
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private @Nullable ServerException trouble;
    private final SignInAgainModel model = new SignInAgainModel("claire@atelier.example", _ -> {
        if (trouble != null) {
            throw trouble;
        }
        return "new";
    }, new Background(Runnable::run, Runnable::run), Texts.forLanguage("fr"));
    @SuppressWarnings("NullAway.Init")
    private SignInAgainDialog dialog;

    @Start
    void start(Stage stage) {
        TestWindow.show(stage, new Label("Un ticket à moitié écrit"), 600, 400);
        dialog = new SignInAgainDialog(model, Texts.forLanguage("fr"), stage);
        dialog.show();
    }

    @Test
    void asksForThePasswordAloneAndGoesOnByTheEnterKey() {
        screen.waitUntil(() -> field().isFocused(), "the keyboard in the field");

        robot.clickOn("#password-again").write("geheim").push(KeyCode.ENTER);

        assertEquals("new", answer());
        assertFalse(dialog.isShowing());
    }

    @Test
    void staysOpenWithAWordUnderTheFieldWhenThePasswordIsWrong() {
        trouble = Trouble.refused(401, "");
        robot.clickOn("#password-again").write("faux").clickOn("#sign-in-again");

        assertTrue(screen.textOf(".dialog-pane .field-error").startsWith("Ce mot de passe est incorrect"));
        assertTrue(dialog.isShowing());
        assertEquals("faux", field().getSelectedText());

        trouble = null;
        robot.write("geheim").clickOn("#sign-in-again");
        assertEquals("new", answer());
    }

    @Test
    void endsTheSessionByTheEscapeKey() {
        robot.push(KeyCode.ESCAPE);

        assertNull(answer());
        assertFalse(dialog.isShowing());
    }

    private @Nullable String answer() {
        screen.waitUntil(() -> model.settledProperty().get(), "an answer");
        return model.await();
    }

    private PasswordField field() {
        return robot.lookup("#password-again").queryAs(PasswordField.class);
    }
}
