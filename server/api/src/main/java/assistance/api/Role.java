package assistance.api;

/// What a user may do; each role includes nothing of the others but what is said here.
public enum Role {
    /// Employee of a client company: sees the tickets of the user's own companies.
    CUSTOMER,
    /// Support staff: sees every ticket, answers, changes state, assigns.
    AGENT,
    /// An agent who also manages companies, contracts, users and mail.
    ADMIN;

    /// True for [#AGENT] and [#ADMIN].
    public boolean isSupport() {
        return this != CUSTOMER;
    }
}
