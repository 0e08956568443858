package assistance.api.account;

/// The look a user has chosen.
public enum Theme {
    /// Light or dark as the computer is set.
    SYSTEM,
    LIGHT,
    DARK
}
