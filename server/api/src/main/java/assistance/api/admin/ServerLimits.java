package assistance.api.admin;

/// The limits administrators set: `GET`, `PUT /api/admin/limits` → 200 with them.
///
/// @param attachmentBytes the largest attachment, 1 KiB to 50 MiB; at first 2 MiB as in the guide
/// @param sessionDays how long a sign-in lasts, 1 to 365 days; at first 30. A shorter one shortens those there are.
public record ServerLimits(long attachmentBytes, int sessionDays) {}
