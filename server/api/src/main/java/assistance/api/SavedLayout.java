package assistance.api;

/// A layout a user has saved for one view. `PUT /api/grid-layouts/{view}/{name}` with another name in the body renames.
///
/// @param name 1 to 100 characters, unique per user and view ignoring case and accents; empty for the one that
///        "Sauvegarder filtres" keeps without asking for a name
/// @param isDefault true for the one the view starts with; at most one per user and view, saving another takes it over
public record SavedLayout(String name, boolean isDefault, GridLayout layout) {}
