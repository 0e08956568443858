package assistance.api.account;

/// What became of a request for an account.
public enum AccountRequestState {
    PENDING,
    APPROVED,
    REFUSED
}
