package assistance.api.admin;

/// A client company. `GET /api/admin/companies` → a [assistance.api.Page], `sort` takes `name`, `contracts`, `users`,
/// `tickets`; `GET /api/admin/companies/{id}` → one.
///
/// @param contracts how many contracts it has, ended ones included
/// @param users how many users, deactivated ones included
/// @param tickets how many tickets
public record Company(long id, String name, long contracts, long users, long tickets) {}
