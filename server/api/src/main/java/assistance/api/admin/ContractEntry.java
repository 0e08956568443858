package assistance.api.admin;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A contract as it is entered: `POST /api/admin/contracts` → 201, `PUT /api/admin/contracts/{id}` → 200, both with the
/// [Contract]. `DELETE` → 204 removes one without tickets, else 409.
///
/// @param companyId fixed once there are tickets: another one is then refused
/// @param name required, one line of at most 200 characters, unique within the company ignoring case and accents (409)
/// @param endsOn not before `startsOn`; null for no end
public record ContractEntry(long companyId, String name, LocalDate startsOn, @Nullable LocalDate endsOn) {}
