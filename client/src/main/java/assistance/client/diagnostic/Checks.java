package assistance.client.diagnostic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.Failures;
import assistance.client.connection.Fingerprint;
import assistance.client.connection.Inspection;
import assistance.client.connection.ServerException;
import assistance.client.diagnostic.Finding.State;
import assistance.client.ui.Texts;

/// Does the tests of one run. Each may wait.
final class Checks {
    private static final int OK = 200;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);
    private static final Duration EXPIRES_SOON = Duration.ofDays(30);
    private static final long ENOUGH_MEGABYTES = 200;
    private static final long MEGABYTE = 1024L * 1024;

    private final Subject subject;
    private final URI server;
    private final Clock clock;
    private final Texts texts;
    private final Inspection inspection;
    private Inspection.@Nullable Seen seen;
    private Instant seenAt = Instant.MIN;

    Checks(Subject subject, URI server, Clock clock, Texts texts) {
        this.subject = subject;
        this.server = server;
        this.clock = clock;
        this.texts = texts;
        inspection = new Inspection(server, subject.pin(), subject.network());
    }

    /// Waits no longer for the server.
    void cancel() {
        inspection.cancel();
    }

    Finding run(Check check) {
        return switch (check) {
            case ADDRESS -> address();
            case PROXY -> proxy();
            case CERTIFICATE -> certificate();
            case ANSWER -> answer();
            case CLOCK -> clock();
            case VERSION -> version();
            case DISK -> disk();
        };
    }

    private Finding address() {
        try {
            String found = Arrays.stream(InetAddress.getAllByName(server.getHost()))
                    .map(InetAddress::getHostAddress)
                    .collect(Collectors.joining(", "));
            return Finding.good(server + "\u00a0: " + found);
        } catch (UnknownHostException unknown) {
            // Behind a proxy it is the proxy that knows names.
            boolean proxied = subject.network().proxy(server).isPresent();
            return proxied
                    ? Finding.good(texts.get("diagnostic.addressByProxy", server))
                    : bad(texts.get("diagnostic.addressUnknown", server.getHost()), "diagnostic.addressAdvice");
        }
    }

    private Finding proxy() {
        Optional<Proxy> proxy = subject.network().proxy(server);
        return Finding.good(proxy.map(used -> used.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : used.toString()).orElse(texts.get("diagnostic.noProxy")));
    }

    private Inspection.Seen seen() {
        Inspection.Seen known = seen;
        if (known == null) {
            known = inspection.look();
            seenAt = clock.instant();
            seen = known;
        }
        return known;
    }

    private Finding certificate() {
        Inspection.Seen look = seen();
        if (look.certificate().isEmpty()) {
            return new Finding(State.LEFT_OUT, texts.get("diagnostic.noCertificate"), "");
        }
        X509Certificate certificate = look.certificate().get();
        String fingerprint = fingerprint(certificate);
        String words = texts.get("diagnostic.certificate", certificate.getSubjectX500Principal().getName(),
                Fingerprint.readable(fingerprint), day(certificate.getNotAfter().toInstant()));
        ServerException trouble = look.trouble().orElse(null);
        if (trouble instanceof ServerException.UntrustedCertificate
                || trouble instanceof ServerException.ChangedCertificate
                || trouble instanceof ServerException.ForeignCertificate) {
            return new Finding(State.BAD, words, new Failures(texts).sentence(trouble));
        }
        String why = texts.get(
                fingerprint.equals(subject.pin()) ? "diagnostic.certificatePinned" : "diagnostic.certificateTrusted");
        boolean soon = certificate.getNotAfter().toInstant().isBefore(clock.instant().plus(EXPIRES_SOON));
        return soon
                ? new Finding(State.WARNING, words + " " + why, texts.get("diagnostic.certificateAdvice"))
                : Finding.good(words + " " + why);
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Fingerprint.of(certificate);
        } catch (CertificateEncodingException unreadable) {
            return "";
        }
    }

    private Finding answer() {
        Inspection.Seen look = seen();
        if (look.trouble().isPresent()) {
            return new Finding(State.BAD, texts.get("diagnostic.noAnswer"),
                    new Failures(texts).sentence(look.trouble().get()));
        }
        return look.status() == OK
                ? Finding.good(texts.get("diagnostic.answers"))
                : bad(texts.get("diagnostic.answersIll", Integer.toString(look.status())),
                        "diagnostic.answerAdvice");
    }

    private Finding clock() {
        Optional<Instant> serverTime = seen().serverTime();
        if (serverTime.isEmpty()) {
            return new Finding(State.LEFT_OUT, texts.get("diagnostic.noClock"), "");
        }
        Duration off = Duration.between(serverTime.get(), seenAt).abs();
        String words = texts.get("diagnostic.clock", off.toSeconds());
        return off.compareTo(CLOCK_TOLERANCE) > 0
                ? new Finding(State.WARNING, words, texts.get("diagnostic.clockAdvice"))
                : Finding.good(words);
    }

    private Finding version() {
        String words = texts.get("diagnostic.version", subject.version(),
                subject.serverVersion().orElse(texts.get("diagnostic.versionUnknown")));
        boolean differs = subject.serverVersion().filter(other -> !other.equals(subject.version())).isPresent();
        return differs
                ? new Finding(State.WARNING, words, texts.get("diagnostic.versionAdvice"))
                : Finding.good(words);
    }

    private Finding disk() {
        try {
            Path folder = Files.exists(subject.home()) ? subject.home() : Path.of(System.getProperty("user.home"));
            long megabytes = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            String words = texts.get("diagnostic.disk", megabytes, folder);
            return megabytes < ENOUGH_MEGABYTES ? bad(words, "diagnostic.diskAdvice") : Finding.good(words);
        } catch (IOException unreadable) {
            return bad(texts.get("diagnostic.diskUnknown"), "diagnostic.diskAdvice");
        }
    }

    private Finding bad(String words, String advice) {
        return new Finding(State.BAD, words, texts.get(advice));
    }

    private String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
