package assistance.client.keyring;

import java.io.IOException;
import java.util.Optional;

/// A place for secrets. Each call may wait, for the disk or for a user who unlocks the keyring.
interface Vault {
    /// The secret of that name, if it is there.
    Optional<String> read(String name) throws IOException;

    /// Puts a secret in place of the one of that name.
    void write(String name, String secret) throws IOException;

    /// Leaves nothing of that name.
    void delete(String name) throws IOException;
}
