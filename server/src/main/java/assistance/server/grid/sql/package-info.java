/// The SQL of the grid.
@NullMarked
package assistance.server.grid.sql;

import org.jspecify.annotations.NullMarked;
