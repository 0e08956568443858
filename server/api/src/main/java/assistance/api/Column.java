package assistance.api;

/// The columns of the tickets grid, in their default order.
public enum Column {
    /// The day the ticket was opened, in the query's time zone.
    DATE,
    /// The ticket's number.
    NUMBER,
    TITLE,
    PRIORITY,
    STATE,
    CONTRACT,
    COMPANY,
    /// Who opened the ticket, as "NOM Prénom".
    AUTHOR,
    /// Who in support follows the ticket, as "NOM Prénom"; may be blank. Support only: a customer may
    /// neither ask for it nor see it.
    ASSIGNEE
}
