package assistance.api.account;

/// How a user wants to be told of an occasion. Mails about the account itself, such as a changed password, can't be
/// switched off.
///
/// @param mail by mail; at first true for all but [Occasion#TICKET_CHANGED]
/// @param desktop by a notice of the desktop client while its window is not in front; at first true
public record NotificationChoice(Occasion occasion, boolean mail, boolean desktop) {}
