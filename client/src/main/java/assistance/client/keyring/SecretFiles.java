package assistance.client.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import assistance.client.settings.OwnerOnly;

/// Where the system has no keyring: one encrypted file a secret, the key in a file beside them, all of them readable by
/// the user alone. Who can read the user's files can read both: the rights of the files are the protection, and the
/// encryption no more than a guard for a secret that is copied without its key.
final class SecretFiles implements Vault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    SecretFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> read(String name) throws IOException {
        Path file = file(name);
        if (!Files.exists(file) || !Files.exists(keyFile())) {
            return Optional.empty();
        }
        byte[] sealed = Files.readAllBytes(file);
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, name);
            byte[] secret = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException spoilt) {
            throw new IOException("A secret cannot be read", spoilt);
        }
    }

    @Override
    public void write(String name, String secret) throws IOException {
        OwnerOnly.createFolder(folder);
        if (!Files.exists(keyFile())) {
            OwnerOnly.write(keyFile(), bytes(KEY_BYTES));
        }
        byte[] nonce = bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            OwnerOnly.write(file(name), whole);
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /// A secret is good under its own name alone.
    private Cipher cipher(int mode, byte[] nonce, String name) throws IOException, GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(Files.readAllBytes(keyFile()), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private Path keyFile() {
        return folder.resolve("key");
    }

    /// The name of a file tells nothing of the user.
    private Path file(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".secret");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
