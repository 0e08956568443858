@NullMarked
package assistance.server.event;

import org.jspecify.annotations.NullMarked;
