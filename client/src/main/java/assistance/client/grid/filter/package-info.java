/// The grid's filter: its expression in words, and the editors of it.
@NullMarked
package assistance.client.grid.filter;

import org.jspecify.annotations.NullMarked;
