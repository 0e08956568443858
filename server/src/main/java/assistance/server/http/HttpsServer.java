package assistance.server.http;

import java.io.IOException;
import java.util.function.Consumer;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// Javalin on virtual threads behind one HTTPS connector that speaks HTTP/2 and HTTP/1.1.
public final class HttpsServer {
    /// The fields of a multipart form together: more than its reader takes, who says what is too long.
    private static final int MAX_FORM_BYTES = 10 * 1024 * 1024;

    private HttpsServer() {}

    /// A server that is not started yet.
    ///
    /// @param host the address to listen on, empty for all of them
    /// @param port 0 for any that is free
    public static Javalin create(ServerCertificate certificate, String host, int port, TrustedProxies proxies,
            Consumer<JavalinConfig> routes) {
        return Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            config.jsonMapper(new Json());
            config.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(MAX_FORM_BYTES));
            config.jetty.addConnector((server, http) -> connector(server, http, certificate, host, port, proxies));
            config.routes.before(HttpsServer::addSecurityHeaders);
            Problems.register(config);
            routes.accept(config);
        });
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ServerCertificate certificate,
            String host, int port, TrustedProxies proxies) {
        var keys = new SslContextFactory.Server();
        keys.setKeyStore(certificate.keyStore());
        keys.setKeyStorePassword("");
        // Clients also come by IP address, which has no SNI; whom they trust is their side's question.
        http.addCustomizer(new SecureRequestCustomizer(false));
        http.addCustomizer(proxies);
        http.setSendServerVersion(false);
        var http1 = new HttpConnectionFactory(http);
        var negotiation = new ALPNServerConnectionFactory();
        negotiation.setDefaultProtocol(http1.getProtocol());
        var connector = new ServerConnector(server, new SslConnectionFactory(keys, negotiation.getProtocol()),
                negotiation, new HTTP2ServerConnectionFactory(http), http1);
        if (!host.isEmpty()) {
            connector.setHost(host);
        }
        connector.setPort(port);
        open(connector);
        return connector;
    }

    /// Before the server starts, to fail with a sentence instead of a report of the server's inside.
    private static void open(ServerConnector connector) {
        try {
            connector.open();
        } catch (IOException taken) {
            throw new IllegalStateException("Port " + connector.getPort()
                    + " is in use by another program, or not allowed. Choose another one with --port.", taken);
        }
    }

    /// Answers belong to one user at one moment, and nothing the server sends is ever a page that runs something.
    private static void addSecurityHeaders(Context context) {
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Strict-Transport-Security", "max-age=31536000");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        context.header("Referrer-Policy", "no-referrer");
    }
}
