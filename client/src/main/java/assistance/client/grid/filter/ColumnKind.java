package assistance.client.grid.filter;

import assistance.api.Column;

/// How the values of a column are compared and edited.
public enum ColumnKind {
    TEXT,
    /// A few codes with labels.
    CHOICE,
    NUMBER,
    DATE;

    public static ColumnKind of(Column column) {
        return switch (column) {
            case DATE -> DATE;
            case NUMBER -> NUMBER;
            case PRIORITY, STATE -> CHOICE;
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> TEXT;
        };
    }
}
