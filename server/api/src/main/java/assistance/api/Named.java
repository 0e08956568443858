package assistance.api;

/// Something the server knows by an id, with the name shown for it; people are shown as "NOM Prénom".
public record Named(long id, String name) {}
