package assistance.server.mail;

/// Where a mail stands.
public enum MailState {
    /// Waits for its time.
    QUEUED,
    /// In the hands of one server until its lease ends; due again afterwards, as that server has died.
    SENDING,
    /// Taken over by the mail server, or written as a file.
    SENT,
    /// Given up after the last attempt.
    FAILED
}
