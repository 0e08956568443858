/// How users have arranged the grid, saved by view and name.
@NullMarked
package assistance.server.layout;

import org.jspecify.annotations.NullMarked;
