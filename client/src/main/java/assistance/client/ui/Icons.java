package assistance.client.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Feather set, coloured and sized by CSS.
public final class Icons {
    private Icons() {}

    /// An icon with further style classes beside `icon`.
    public static FontIcon of(Ikon ikon, String... styleClasses) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /// A flat button that shows nothing but an icon; its name is spoken and shown as a tooltip.
    public static Button button(Ikon ikon, String name) {
        Button button = new Button(null, of(ikon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
