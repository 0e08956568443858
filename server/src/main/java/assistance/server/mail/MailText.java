package assistance.server.mail;

/// A mail's words, twice: as plain text and as a whole HTML page.
public record MailText(String subject, String text, String html) {}
