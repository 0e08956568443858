/// The installers of the client that an administrator hands out.
@NullMarked
package assistance.server.installer;

import org.jspecify.annotations.NullMarked;
