package assistance.server.grid.filter;

/// When the oldest and the newest ticket were opened, in epoch milliseconds; the oldest later than the newest when
/// there is none.
public record Extent(long oldest, long newest) {
    /// That of no ticket.
    public static final Extent EMPTY = new Extent(1, 0);

    /// True when there is no ticket.
    public boolean isEmpty() {
        return oldest > newest;
    }
}
