package assistance.api.admin;

/// A useful link as it is entered: `POST /api/admin/links` → 201 (put last), `PUT /api/admin/links/{id}` → 200, both with
/// the [UsefulLink]; `DELETE /api/admin/links/{id}` → 204; `PUT /api/admin/links/order` with the ids in their new order
/// → 200 with the list, 409 when they aren't exactly those there are.
///
/// @param label required, one line of at most 200 characters
/// @param url absolute, http or https, at most 2,000 characters
public record UsefulLinkEntry(String label, String url) {}
