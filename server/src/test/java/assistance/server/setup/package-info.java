@NullMarked
package assistance.server.setup;

import org.jspecify.annotations.NullMarked;
