package assistance.client.shell;

/// A part of the administration, in the order of the menu.
public enum AdminPart {
    COMPANIES, CONTRACTS, USERS, REQUESTS, LINKS, MAILS, JOURNAL, LIMITS
}
