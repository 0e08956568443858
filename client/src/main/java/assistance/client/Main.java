package assistance.client;

import javafx.application.Application;

/// The client's entry point; not the application class itself, so that the class path can hold it.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(App.class, arguments);
    }
}
