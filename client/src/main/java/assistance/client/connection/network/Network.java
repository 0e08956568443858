package assistance.client.connection.network;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Optional;

import okhttp3.OkHttpClient;

/// The way from this computer to any server, the same for every connection of the program.
///
/// @param proxies for each address the proxies to try
/// @param login to those that ask who one is
/// @param authorities whose word on a certificate is believed
public record Network(ProxySelector proxies, ProxyLogin login, Authorities authorities) {
    /// As this system is set up.
    ///
    /// @param question asks the user for the password of a proxy
    public static Network ofSystem(ProxyLogin.Question question) {
        return new Network(new SystemProxies(), new ProxyLogin(question), Authorities.ofSystem());
    }

    /// Without proxies, and with the authorities that come with Java.
    public static Network direct() {
        return new Network(ProxySelector.of(null), new ProxyLogin((_, _) -> Optional.empty()), Authorities.ofJava());
    }

    /// Makes a connection go this way.
    public OkHttpClient.Builder lead(OkHttpClient.Builder connection) {
        return connection.proxySelector(proxies).proxyAuthenticator(login);
    }

    /// The proxy used first for an address, if one is.
    public Optional<Proxy> proxy(URI address) {
        return proxies.select(address).stream().findFirst().filter(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
