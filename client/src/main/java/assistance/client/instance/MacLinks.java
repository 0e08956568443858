package assistance.client.instance;

import java.awt.Desktop;
import java.util.Locale;
import java.util.function.Consumer;

/// macOS hands links to the program that runs, not to its command line. Nothing else needs AWT, and no other system
/// loads it for this.
public final class MacLinks {
    private MacLinks() {}

    /// Calls the listener, on a thread of AWT's, with each link the system hands over.
    public static void listen(Consumer<String> received) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_URI)) {
            Desktop.getDesktop().setOpenURIHandler(opened -> received.accept(opened.getURI().toString()));
        }
    }
}
