package assistance.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;

/// The mails that a server without a mail server has written, each read once.
public final class Mailbox implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final Pattern TOKEN = Pattern.compile("/password/([A-Za-z0-9_-]+)");

    private final Path folder;
    private final WatchService arrivals;
    private final Set<Path> read = new HashSet<>();

    public Mailbox(ServerUnderTest server) {
        try {
            folder = Files.createDirectories(server.data().resolve("mail"));
            arrivals = folder.getFileSystem().newWatchService();
            folder.register(arrivals, StandardWatchEventKinds.ENTRY_CREATE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The next mail to an address, once it has arrived.
    public MimeMessage next(String email) {
        try {
            for (var mail = unread(email); true; mail = unread(email)) {
                if (mail.isPresent()) {
                    return mail.get();
                }
                var news = Objects.requireNonNull(arrivals.poll(PATIENCE_SECONDS, TimeUnit.SECONDS),
                        "no mail to " + email);
                news.pollEvents();
                news.reset();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// The token of the link in the next mail to an address.
    public String nextToken(String email) {
        return token(next(email));
    }

    /// The token of the link in a mail.
    public static String token(MimeMessage mail) {
        var token = TOKEN.matcher(text(mail));
        if (!token.find()) {
            throw new AssertionError("no link in " + text(mail));
        }
        return token.group(1);
    }

    /// The plain text of a mail.
    public static String text(MimeMessage mail) {
        try {
            String text = (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return text.replace("\r\n", "\n");
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<MimeMessage> unread(String email) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".eml")).sorted().toList()) {
                var mail = read.contains(file) ? null : mail(file, email);
                if (mail != null) {
                    read.add(file);
                    return Optional.of(mail);
                }
            }
            return Optional.empty();
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable MimeMessage mail(Path file, String email) throws IOException, MessagingException {
        var mail = new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(Files.readAllBytes(file)));
        return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(email) ? mail : null;
    }

    @Override
    public void close() {
        try {
            arrivals.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
