package assistance.api;

import java.util.List;

/// What the client needs to know once a session: choices, their labels in the user's language, links and limits.
///
/// @param companies the companies the user may open tickets for, with their contracts
/// @param priorities in rising order
/// @param states in the order a ticket goes through them
/// @param assignees who in support can follow a ticket; empty for a customer
/// @param version the server's version
public record Reference(List<Company> companies, List<Labelled> priorities, List<Labelled> states,
        List<Named> assignees, List<Link> links, Limits limits, String version) {
    public Reference {
        companies = List.copyOf(companies);
        priorities = List.copyOf(priorities);
        states = List.copyOf(states);
        assignees = List.copyOf(assignees);
        links = List.copyOf(links);
    }

    /// A client company.
    public record Company(long id, String name, List<Named> contracts) {
        public Company {
            contracts = List.copyOf(contracts);
        }
    }

    /// An enum's constant with the words shown for it.
    public record Labelled(String code, String label) {}

    /// A useful link of the left menu.
    ///
    /// @param url absolute, http or https
    public record Link(String label, String url) {}

    /// What the server accepts.
    ///
    /// @param attachmentBytes the largest single attachment
    /// @param attachments the most attachments of one message
    /// @param titleLength the longest title, in UTF-16 characters
    /// @param textLength the longest message, in UTF-16 characters
    public record Limits(long attachmentBytes, int attachments, int titleLength, int textLength) {
        /// The limits of an unconfigured server; attachments of 2 Mo as in the guide, "Saisie de ticket".
        public static final Limits DEFAULT = new Limits(2L * 1024 * 1024, 20, 200, 100_000);
    }
}
