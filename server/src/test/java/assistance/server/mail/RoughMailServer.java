package assistance.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLSocket;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import assistance.server.mail.delivery.Smtp;

/// An SMTP server on loopback that can behave badly, and protect its connections.
final class RoughMailServer implements AutoCloseable {
    /// Takes no mail for it.
    static final String REFUSED = "refuse@ateliers.example";
    /// Takes a mail for it and says nothing more.
    static final String SAT_ON = "attente@ateliers.example";
    static final String PASSWORD = "mot de passe du serveur";

    enum Manners {
        POLITE,
        /// 421 instead of a greeting.
        BUSY,
        /// Takes connections and says nothing.
        SILENT,
        /// Greets, and never comes to an end of what it can do.
        ENDLESS,
        /// Takes a mail and never says so.
        NO_ANSWER,
        /// Hangs up in the middle of a mail.
        CUTTING,
        /// Hangs up once it has said that the mail is taken.
        RUDE
    }

    private final ServerSocket listening;
    private final Smtp.Security security;
    private final HandshakeCertificates certificates;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private volatile Manners manners;

    RoughMailServer(Manners manners) {
        this(manners, 0);
    }

    RoughMailServer(Manners manners, int port) {
        this(manners, port, Smtp.Security.NONE, new HeldCertificate.Builder().build());
    }

    RoughMailServer(Manners manners, Smtp.Security security, HeldCertificate certificate) {
        this(manners, 0, security, certificate);
    }

    private RoughMailServer(Manners manners, int port, Smtp.Security security, HeldCertificate certificate) {
        this.manners = manners;
        this.security = security;
        certificates = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /// The mails it has taken, whole.
    BlockingQueue<String> received() {
        return received;
    }

    int connections() {
        return open.size();
    }

    void behave(Manners better) {
        manners = better;
    }

    private void listen() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (manners == Manners.SILENT) {
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            var conversation = new Conversation(security == Smtp.Security.TLS ? protect(socket) : socket);
            conversation.say(manners == Manners.BUSY ? "421 too busy" : "220 rough");
            while (manners != Manners.BUSY && conversation.goesOn()) {
                // The next line is read by then.
            }
        } catch (IOException ended) {
            return;
        }
    }

    private SSLSocket protect(Socket socket) throws IOException {
        var tls = (SSLSocket) certificates.sslSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        tls.setUseClientMode(false);
        return tls;
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private final class Conversation {
        private Socket socket;
        private BufferedReader in;
        private OutputStreamWriter out;
        private boolean signedIn;
        private String recipient = "";

        Conversation(Socket socket) throws IOException {
            this.socket = socket;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        }

        void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }

        private String hear() throws IOException {
            return Objects.requireNonNullElse(in.readLine(), "QUIT");
        }

        boolean goesOn() throws IOException {
            String line = hear();
            switch (line.toUpperCase(Locale.ROOT).split(" ", 2)[0]) {
                case "EHLO" -> introduce();
                case "STARTTLS" -> {
                    say("220 go on");
                    var other = new Conversation(protect(socket));
                    socket = other.socket;
                    in = other.in;
                    out = other.out;
                }
                case "AUTH" -> signIn(line);
                case "MAIL" -> say(security == Smtp.Security.NONE || signedIn ? "250 fine" : "530 sign in first");
                case "RCPT" -> {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    say(recipient.equals(REFUSED) ? "550 no such mailbox" : "250 fine");
                }
                case "DATA" -> {
                    return take();
                }
                case "QUIT" -> {
                    return false;
                }
                default -> say("250 fine");
            }
            return true;
        }

        private void introduce() throws IOException {
            while (manners == Manners.ENDLESS) {
                say("250-FEATURE");
                goOnAfterASilence();
            }
            boolean open = security == Smtp.Security.STARTTLS && !(socket instanceof SSLSocket);
            say(open ? "250-rough\r\n250 STARTTLS" : "250-rough\r\n250 AUTH PLAIN");
        }

        private void goOnAfterASilence() throws IOException {
            socket.setSoTimeout(50);
            try {
                hear();
            } catch (SocketTimeoutException silence) {
                socket.setSoTimeout(0);
            }
        }

        private void signIn(String line) throws IOException {
            String given = new String(Base64.getDecoder().decode(line.substring("AUTH PLAIN ".length())),
                    StandardCharsets.UTF_8);
            signedIn = socket instanceof SSLSocket && given.endsWith("\0support\0" + PASSWORD);
            say(signedIn ? "235 welcome" : "535 who?");
        }

        /// Takes a mail; false when that was the end.
        private boolean take() throws IOException {
            say("354 go on");
            var mail = new StringBuilder();
            for (String line = hear(); !line.equals("."); line = hear()) {
                if (manners == Manners.CUTTING) {
                    return false;
                }
                mail.append(line).append('\n');
            }
            if (recipient.equals(SAT_ON)) {
                return hear().isEmpty();
            }
            received.add(mail.toString());
            if (manners == Manners.NO_ANSWER) {
                return hear().isEmpty();
            }
            say("250 taken");
            return manners != Manners.RUDE;
        }
    }
}
