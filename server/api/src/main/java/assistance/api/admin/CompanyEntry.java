package assistance.api.admin;

/// A company as it is entered: `POST /api/admin/companies` → 201, `PUT /api/admin/companies/{id}` → 200, both with the
/// [Company]. `DELETE` → 204 removes one without contracts, users and tickets, else 409.
///
/// @param name required, one line of at most 200 characters, unique ignoring case and accents (409)
public record CompanyEntry(String name) {}
