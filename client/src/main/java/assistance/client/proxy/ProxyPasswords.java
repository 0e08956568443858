package assistance.client.proxy;

import java.util.Optional;
import java.util.function.Consumer;

import assistance.client.connection.network.ProxyLogin;
import assistance.client.keyring.Secrets;
import assistance.client.ui.Background;

/// Who the user is to the proxies: as the user said before, or else asked now and kept.
public final class ProxyPasswords implements ProxyLogin.Question {
    private static final String SEPARATOR = "\n";

    private final Secrets secrets;
    private final Background background;
    private final Consumer<ProxyPasswordModel> dialog;

    /// @param dialog asks the user what a model wants to know
    public ProxyPasswords(Secrets secrets, Background background, Consumer<ProxyPasswordModel> dialog) {
        this.secrets = secrets;
        this.background = background;
        this.dialog = dialog;
    }

    @Override
    public Optional<ProxyLogin.Answer> ask(String proxy, boolean refused) {
        String name = "proxy " + proxy;
        Optional<ProxyLogin.Answer> kept = secrets.find(name).map(ProxyPasswords::read);
        if (kept.isPresent() && !refused) {
            return kept;
        }
        ProxyPasswordModel model = new ProxyPasswordModel(proxy, refused);
        kept.ifPresent(before -> model.userProperty().set(before.user()));
        background.onScreen(() -> dialog.accept(model));
        Optional<ProxyLogin.Answer> answer = model.await();
        answer.ifPresent(given -> secrets.keep(name, given.user() + SEPARATOR + given.password()));
        return answer;
    }

    private static ProxyLogin.Answer read(String kept) {
        int end = kept.indexOf(SEPARATOR);
        return new ProxyLogin.Answer(kept.substring(0, Math.max(0, end)), kept.substring(end + 1));
    }
}
