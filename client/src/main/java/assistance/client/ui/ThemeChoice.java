package assistance.client.ui;

/// How the user wants the client to look.
public enum ThemeChoice {
    /// As the desktop, following it when it changes.
    SYSTEM, LIGHT, DARK
}
