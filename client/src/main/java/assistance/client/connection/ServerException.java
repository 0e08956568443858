package assistance.client.connection;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import assistance.api.Problem;

/// Why a call to the server came to nothing. [Failures] puts it in words.
@SuppressWarnings("serial") // nobody writes one down
public abstract sealed class ServerException extends Exception {
    private ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Nobody answered at the server's address, or the connection broke.
    public static final class Unreachable extends ServerException {
        private final String address;

        Unreachable(String address, Throwable cause) {
            super("No answer from " + address, cause);
            this.address = address;
        }

        public String address() {
            return address;
        }
    }

    /// The server shows a certificate that no authority vouches for and that the user has not accepted yet.
    public static final class UntrustedCertificate extends ServerException {
        private final String fingerprint;

        UntrustedCertificate(String fingerprint) {
            super("Unknown certificate " + fingerprint, null);
            this.fingerprint = fingerprint;
        }

        /// The SHA-256 of the certificate, 64 hexadecimal digits.
        public String fingerprint() {
            return fingerprint;
        }
    }

    /// The server shows another certificate than the one accepted for its address.
    public static final class ChangedCertificate extends ServerException {
        private final String expected;
        private final String found;

        ChangedCertificate(String expected, String found) {
            super("Certificate " + found + " instead of " + expected, null);
            this.expected = expected;
            this.found = found;
        }

        public String expected() {
            return expected;
        }

        public String found() {
            return found;
        }
    }

    /// The server's certificate is an authority's, but made out to another address.
    public static final class ForeignCertificate extends ServerException {
        private final String address;

        ForeignCertificate(String address, Throwable cause) {
            super("Certificate of another server at " + address, cause);
            this.address = address;
        }

        public String address() {
            return address;
        }
    }

    /// The proxy on the way lets nobody through whose name it doesn't know.
    public static final class ProxyDenied extends ServerException {
        private final String proxy;

        ProxyDenied(String proxy, Throwable cause) {
            super("Not let through by " + proxy, cause);
            this.proxy = proxy;
        }

        /// Its name and port.
        public String proxy() {
            return proxy;
        }
    }

    /// A file of this computer can't be read or written.
    public static final class LocalFile extends ServerException {
        private final Path file;

        LocalFile(Path file, Throwable cause) {
            super("File trouble", cause);
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }

    /// The user no longer wanted the answer.
    public static final class Cancelled extends ServerException {
        Cancelled(Throwable cause) {
            super("Cancelled", cause);
        }
    }

    /// The server answered, and said no.
    public static final class Refused extends ServerException {
        private final Problem problem;
        private final @Nullable Duration retryAfter;

        Refused(Problem problem, @Nullable Duration retryAfter) {
            super(problem.status() + " " + problem.title(), null);
            this.problem = problem;
            this.retryAfter = retryAfter;
        }

        public int status() {
            return problem.status();
        }

        public Problem problem() {
            return problem;
        }

        /// How long to wait before trying again, when the server says so.
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }
    }
}
