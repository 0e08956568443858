/// The rows of the tickets grid: tickets, the heads of groups, and where the user stands among them.
@NullMarked
package assistance.client.grid.table;

import org.jspecify.annotations.NullMarked;
