@NullMarked
package assistance.client.grid.filter.row;

import org.jspecify.annotations.NullMarked;
