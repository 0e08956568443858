package assistance.client.account.profile;

import java.util.List;
import java.util.Locale;

import assistance.api.Role;
import assistance.client.TestServer;
import assistance.client.connection.Failures;
import assistance.client.connection.Server;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// A server that knows Claire's profile.
final class ProfileAnswers {
    static final String CHANGE = "PATCH /api/me";

    private ProfileAnswers() {}

    /// The profile as the server sends it.
    static String profile(String theme, boolean answersOnDesktop, String signature) {
        return """
                {"id":7,"firstName":"Claire","lastName":"DURAND","email":"claire@atelier.example","role":"CUSTOMER",
                "companies":[{"id":1,"name":"ATELIERS DU RHÔNE"}],"language":"fr","theme":"%s","notifications":[
                {"occasion":"MESSAGE_ADDED","mail":true,"desktop":%s},
                {"occasion":"TICKET_CHANGED","mail":false,"desktop":true}],"signature":"%s"}"""
                .formatted(theme, answersOnDesktop, signature);
    }

    static ProfileModel model(TestServer remote) {
        return new ProfileModel(new AccountClient(new Server(remote.address(), remote.fingerprint(), Locale.FRANCE)),
                Role.CUSTOMER, new Background(Runnable::run, Runnable::run),
                new Failures(Texts.forLanguage("fr")));
    }

    static List<String> bodies(TestServer remote, String call) {
        return remote.received()
                .stream()
                .filter(received -> received.call().equals(call))
                .map(TestServer.Received::body)
                .toList();
    }
}
