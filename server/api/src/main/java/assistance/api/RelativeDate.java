package assistance.api;

/// Days that a condition on a date can name in relation to the day it is asked, in the query's time zone.
public enum RelativeDate {
    TODAY,
    YESTERDAY,
    /// From Monday to Sunday.
    THIS_WEEK,
    THIS_MONTH,
    /// Today and the six days before.
    LAST_7_DAYS,
    /// Today and the 29 days before.
    LAST_30_DAYS
}
