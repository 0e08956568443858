@NullMarked
package assistance.client.grid.layout;

import org.jspecify.annotations.NullMarked;
