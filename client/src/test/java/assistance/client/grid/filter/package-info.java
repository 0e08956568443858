@NullMarked
package assistance.client.grid.filter;

import org.jspecify.annotations.NullMarked;
