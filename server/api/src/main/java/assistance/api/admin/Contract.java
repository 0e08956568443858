package assistance.api.admin;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;

/// A company's contract. `GET /api/admin/contracts?companyId=` → a [assistance.api.Page], of one company or of all;
/// `sort` takes `company`, `name`, `startsOn`, `endsOn`, `tickets`.
///
/// @param startsOn the first day tickets can be opened for it
/// @param endsOn the last such day; null for no end
/// @param running whether tickets can be opened today, in the server's time zone
/// @param tickets how many tickets it has; they stay when it ends
public record Contract(long id, Named company, String name, LocalDate startsOn, @Nullable LocalDate endsOn,
        boolean running, long tickets) {}
