package assistance.server.mail;

/// Who gets a mail.
///
/// @param name as shown beside the address, may be empty
/// @param language the tag of the language the mail is written in
public record Recipient(String email, String name, String language) {}
