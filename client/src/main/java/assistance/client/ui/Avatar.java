package assistance.client.ui;

import javafx.scene.control.Label;

/// A person's initials in a disc: violet for customers, green for support. Only decoration, the name stands beside it.
public final class Avatar extends Label {
    public Avatar(String displayName, boolean support) {
        super(Initials.of(displayName));
        getStyleClass().addAll("avatar", support ? "support" : "customer");
    }
}
