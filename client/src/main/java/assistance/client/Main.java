package assistance.client;

import java.util.List;
import javafx.application.Application;

import assistance.client.instance.FirstInstance;
import assistance.client.instance.TicketLink;
import assistance.client.settings.SettingsFolder;

/// The client's entry point; not the application class itself, so that the class path can hold it.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Before the toolkit starts: a click on a link in a mail is answered at once by the client that runs.
        if (!FirstInstance.handOver(SettingsFolder.find(), TicketLink.among(List.of(arguments)).orElse(""))) {
            Rendering.choose();
            Application.launch(App.class, arguments);
        }
    }
}
