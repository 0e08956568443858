@NullMarked
package assistance.server.installer;

import org.jspecify.annotations.NullMarked;
