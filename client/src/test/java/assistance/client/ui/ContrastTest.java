package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.client.WindowTest;

/// The pairs of colours the product's stylesheets put on each other, in both themes: words stand out by 4.5 to 1 and
/// signs by 3 to 1 (WCAG 2.1, AA).
@WindowTest
class ContrastTest {
    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;

    /// Words, what is behind them, and what is behind that where it is translucent.
    private static final List<List<String>> WORD_PAIRS = List.of(pair("fg-default", "bg-default"),
            pair("fg-default", "bg-subtle"), pair("fg-default", "bg-overlay"), pair("fg-default", "bg-inset"),
            pair("fg-default", "accent-subtle"), pair("fg-default", "danger-subtle"),
            pair("fg-default", "warning-subtle"), pair("fg-muted", "bg-default"), pair("fg-muted", "bg-subtle"),
            pair("fg-muted", "bg-inset"), pair("fg-default", "neutral-muted"), pair("fg-muted", "accent-subtle"),
            pair("accent-fg", "bg-default"), pair("accent-fg", "bg-inset"), pair("accent-fg", "accent-subtle"),
            pair("warning-fg", "warning-subtle"), pair("violet-fg", "violet-subtle"),
            pair("success-fg", "success-subtle"), pair("danger-fg", "danger-subtle"), pair("danger-fg", "bg-default"),
            pair("fg-emphasis", "accent-emphasis"), pair("fg-emphasis", "danger-emphasis"),
            pair("fg-emphasis", "violet-emphasis"),
            pair("fg-emphasis", "action"));

    private static final List<List<String>> SIGN_PAIRS = List.of(pair("neutral-emphasis", "bg-default"),
            pair("warning-emphasis", "bg-default"), pair("danger-emphasis", "bg-default"),
            pair("accent-emphasis", "bg-default"), pair("accent-emphasis", "bg-subtle"),
            pair("success-fg", "bg-default"), pair("warning-fg", "bg-default"), pair("fg-muted", "bg-default"));

    private final Pane pane = new Pane();
    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    @Start
    void start(Stage stage) {
        theme = new Theme();
        Scene scene = new Scene(pane, 100, 100);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void standsOutInBothThemes(FxRobot robot) {
        List<String> tooWeak = new ArrayList<>();
        for (ThemeChoice look : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            WaitForAsyncUtils.waitForAsyncFx(15_000, () -> {
                theme.choiceProperty().set(look);
                WORD_PAIRS.forEach(pair -> check(look, pair, WORDS, tooWeak));
                SIGN_PAIRS.forEach(pair -> check(look, pair, SIGNS, tooWeak));
            });
        }
        Platform.runLater(() -> theme.choiceProperty().set(ThemeChoice.SYSTEM));

        assertTrue(tooWeak.isEmpty(), String.join("\n", tooWeak));
    }

    private void check(ThemeChoice look, List<String> pair, double least, List<String> tooWeak) {
        Color base = color("bg-default");
        Color behind = over(color(pair.get(1)), base);
        double ratio = contrast(over(color(pair.get(0)), behind), behind);
        if (ratio < least) {
            tooWeak.add("%s: %s on %s is %.2f, not %.1f".formatted(look, pair.get(0), pair.get(1), ratio, least));
        }
    }

    private Color color(String token) {
        Region region = new Region();
        region.setStyle("-fx-background-color: -color-" + token + ";");
        pane.getChildren().setAll(region);
        pane.applyCss();
        Background background = region.getBackground();
        return (Color) background.getFills().getFirst().getFill();
    }

    private static Color over(Color front, Color back) {
        double a = front.getOpacity();
        return Color.color(front.getRed() * a + back.getRed() * (1 - a), front.getGreen() * a
                + back.getGreen() * (1 - a), front.getBlue() * a + back.getBlue() * (1 - a));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static List<String> pair(String words, String behind) {
        return List.of(words, behind);
    }
}
