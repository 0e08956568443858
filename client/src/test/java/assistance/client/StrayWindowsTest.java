package assistance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@Tag("display")
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "fails with a window off its screen")
class StrayWindowsTest {
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeAll
    static void follow() {
        StrayWindows.follow();
    }

    @Start
    void start(Stage unused) {
        stage = new Stage();
        stage.setScene(new Scene(new Region(), 300, 200));
        stage.setX(200);
        stage.setY(100);
    }

    @Test
    void aWindowThatLeavesTheScreenAsItOpensComesBack(FxRobot robot) {
        robot.interact(() -> {
            stage.show();
            stage.setX(-2);
            stage.setY(-28);
        });

        robot.interact(() -> {});
        assertEquals(200, stage.getX());
        assertEquals(100, stage.getY());
        robot.interact(stage::close);
    }
}
