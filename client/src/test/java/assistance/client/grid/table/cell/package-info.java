@NullMarked
package assistance.client.grid.table.cell;

import org.jspecify.annotations.NullMarked;
