package assistance.client.keyring;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The user's secrets between two starts. The system's keyring is not looked for before it is needed; where there is
/// none, or it does not take a secret, a file does. Losing a secret costs one more sign-in: what goes wrong is logged.
/// Every call may wait: call it in the background.
public final class Secrets {
    private static final System.Logger LOG = System.getLogger(Secrets.class.getName());

    private final Supplier<Optional<Vault>> findSystem;
    private final Vault files;
    private boolean searched;
    private Optional<Vault> system = Optional.empty();

    Secrets(Supplier<Optional<Vault>> findSystem, Path folder) {
        this.findSystem = findSystem;
        this.files = new SecretFiles(folder);
    }

    /// In the system's keyring, or else in files of the client's folder.
    public static Secrets of(Path home) {
        return new Secrets(SystemKeyring::open, home.resolve("secrets"));
    }

    /// Never in the system's keyring.
    public static Secrets inFiles(Path home) {
        return new Secrets(Optional::empty, home.resolve("secrets"));
    }

    /// The secret kept under that name, if there is one.
    public synchronized Optional<String> find(String name) {
        return system().flatMap(vault -> read(vault, name)).or(() -> read(files, name));
    }

    /// Keeps a secret in place of the one of that name.
    public synchronized void keep(String name, String secret) {
        if (system().filter(vault -> write(vault, name, secret)).isPresent()) {
            delete(files, name);
        } else {
            write(files, name, secret);
        }
    }

    /// Forgets what is kept under that name, wherever it is.
    public synchronized void forget(String name) {
        system().ifPresent(vault -> delete(vault, name));
        delete(files, name);
    }

    private Optional<Vault> system() {
        if (!searched) {
            searched = true;
            system = findSystem.get();
        }
        return system;
    }

    private static Optional<String> read(Vault vault, String name) {
        try {
            return vault.read(name);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "A secret is not found again", unreadable);
            return Optional.empty();
        }
    }

    private static boolean write(Vault vault, String name, String secret) {
        try {
            vault.write(name, secret);
            return true;
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "A secret is not kept", unwritable);
            return false;
        }
    }

    private static void delete(Vault vault, String name) {
        try {
            vault.delete(name);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "A secret is not forgotten", stays);
        }
    }
}
