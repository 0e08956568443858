@NullMarked
package assistance.client.grid.header;

import org.jspecify.annotations.NullMarked;
