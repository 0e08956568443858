/// The filter row: an editor of one condition under each column's title.
@NullMarked
package assistance.client.grid.filter.row;

import org.jspecify.annotations.NullMarked;
