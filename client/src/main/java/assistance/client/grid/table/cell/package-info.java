/// One line of a table each: what its cells show, and the head of a group.
@NullMarked
package assistance.client.grid.table.cell;

import org.jspecify.annotations.NullMarked;
