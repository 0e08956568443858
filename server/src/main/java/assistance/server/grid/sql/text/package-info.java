/// How the grid finds and orders texts in each database.
@NullMarked
package assistance.server.grid.sql.text;

import org.jspecify.annotations.NullMarked;
