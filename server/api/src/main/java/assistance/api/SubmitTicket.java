package assistance.api;

/// Opens a ticket; what is submitted can't be changed afterwards (guide, "Saisie de ticket").
///
/// @param companyId one of the user's companies
/// @param contractId a running contract of that company
/// @param title one line, not blank, at most [Reference.Limits#titleLength()]
/// @param text not blank, at most [Reference.Limits#textLength()]
public record SubmitTicket(long companyId, long contractId, String title, Priority priority, String text) {}
