package assistance.api;

/// How much a ticket hinders; on screen Mineur/Informatif, Majeur/Gênant, Critique/Bloquant.
public enum Priority {
    MINOR, MAJOR, CRITICAL
}
