/// The user's saved layouts of the grid.
@NullMarked
package assistance.client.grid.layout;

import org.jspecify.annotations.NullMarked;
