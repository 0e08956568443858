package assistance.server.grid.filter;

/// When the oldest and the newest ticket were opened, in epoch milliseconds, the oldest later than the newest when
/// there is none; and the highest number of any.
public record Extent(long oldest, long newest, long lastNumber) {
    /// That of no ticket.
    public static final Extent EMPTY = new Extent(1, 0, 0);

    /// True when there is no ticket.
    public boolean isEmpty() {
        return oldest > newest;
    }
}
