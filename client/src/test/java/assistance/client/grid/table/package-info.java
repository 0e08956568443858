@NullMarked
package assistance.client.grid.table;

import org.jspecify.annotations.NullMarked;
