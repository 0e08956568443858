package assistance.client.attachment;

import java.util.function.Predicate;

/// The next name that nothing else has: "a.png", or "a (2).png" where that is taken.
public final class FreeName {
    private FreeName() {}

    /// The name itself, or with the smallest number that makes it free.
    public static String of(String name, Predicate<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int count = 2; taken.test(free); count++) {
            free = stem + " (" + count + ")" + extension;
        }
        return free;
    }
}
