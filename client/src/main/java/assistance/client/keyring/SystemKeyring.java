package assistance.client.keyring;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;

/// The system's own keyring: Credential Manager on Windows, the keychain on macOS, the Secret Service or KWallet on
/// Linux.
final class SystemKeyring implements Vault {
    private static final System.Logger LOG = System.getLogger(SystemKeyring.class.getName());
    private static final String SERVICE = "Assistance";

    private final Keyring keyring;

    private SystemKeyring(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Nothing where the system has none. Takes about a second.
    static Optional<Vault> open() {
        try {
            return Optional.of(new SystemKeyring(Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError absent) {
            LOG.log(Level.INFO, "The system offers no keyring: {0}", absent.toString());
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> read(String name) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, name));
        } catch (PasswordAccessException absentOrRefused) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String name, String secret) throws IOException {
        try {
            keyring.setPassword(SERVICE, name, secret);
        } catch (PasswordAccessException refused) {
            throw new IOException("The keyring does not take the secret", refused);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        if (read(name).isEmpty()) {
            return;
        }
        try {
            keyring.deletePassword(SERVICE, name);
        } catch (PasswordAccessException refused) {
            throw new IOException("The keyring keeps the secret", refused);
        }
    }
}
