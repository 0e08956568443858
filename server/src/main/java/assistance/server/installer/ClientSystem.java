package assistance.server.installer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A system the client is made for.
public enum ClientSystem {
    WINDOWS("Windows", "windows"), MACOS("macOS", "mac os x"), LINUX("Linux", "linux");

    private final String label;
    private final String agent;

    ClientSystem(String label, String agent) {
        this.label = label;
        this.agent = agent;
    }

    /// Its name, the same in every language.
    public String label() {
        return label;
    }

    /// What a browser runs on, as far as it tells; telephones and tablets are none of these.
    public static Optional<ClientSystem> ofBrowser(String userAgent) {
        String agent = userAgent.toLowerCase(Locale.ROOT);
        if (agent.contains("android") || agent.contains("iphone") || agent.contains("ipad")) {
            return Optional.empty();
        }
        return List.of(values()).stream().filter(system -> agent.contains(system.agent)).findFirst();
    }

    private List<String> endings() {
        return switch (this) {
            case WINDOWS -> List.of(".msi", ".exe");
            case MACOS -> List.of(".dmg", ".pkg");
            case LINUX -> List.of(".deb", ".rpm");
        };
    }

    /// Where an installer of that name stands among those of its system; below zero for one of another system.
    int place(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().indexOf(endings().stream().filter(lower::endsWith).findFirst().orElse(""));
    }

    static Optional<ClientSystem> ofFile(String name) {
        return List.of(values()).stream().filter(system -> system.place(name) >= 0).findFirst();
    }
}
