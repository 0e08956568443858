package assistance.server.account;

import assistance.api.FoldedText;

/// The form of a name that is stored beside it, to be found and ordered by. Written wherever the name is; the
/// database carries it on to the tickets.
public final class SearchKey {
    private SearchKey() {}

    /// The key of a company's or a contract's name, or of a title.
    public static String of(String name) {
        return FoldedText.of(name).text();
    }

    /// The key of a person, who is shown as "NOM Prénom".
    public static String ofPerson(String lastName, String firstName) {
        return of(lastName + " " + firstName);
    }
}
