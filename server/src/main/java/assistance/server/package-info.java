@NullMarked
package assistance.server;

import org.jspecify.annotations.NullMarked;
