package assistance.api.admin;

/// A link of the left menu's "Liens utiles". `GET /api/admin/links` → all of them as a list, in their order.
///
/// @param url see [UsefulLinkEntry]
public record UsefulLink(long id, String label, String url) {}
