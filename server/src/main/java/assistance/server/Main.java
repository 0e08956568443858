package assistance.server;

/// The server's entry point.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
