package assistance.api.admin;

/// Where a mail is on its way.
public enum MailState {
    /// Waits for its next attempt.
    QUEUED,
    /// Handed to a worker.
    SENDING,
    SENT,
    /// Given up after the last attempt.
    FAILED,
    /// Taken out of the queue by an administrator.
    DROPPED
}
