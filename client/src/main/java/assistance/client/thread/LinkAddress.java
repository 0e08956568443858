package assistance.client.thread;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes an address tell the truth: letters that look like others, and characters that turn or hide what stands
/// around them, are shown as what they are.
final class LinkAddress {
    private static final Pattern PARTS = Pattern.compile("(https?://)([^/?#]*)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("\\p{C}");

    private LinkAddress() {}

    /// The address with its host as it is looked up.
    static String readable(String address) {
        Matcher parts = PARTS.matcher(address);
        String shown = parts.matches() ? parts.group(1) + host(parts.group(2)) + parts.group(3) : address;
        return HIDDEN.matcher(shown).replaceAll("�");
    }

    private static String host(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException _) {
            return host;
        }
    }
}
