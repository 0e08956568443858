@NullMarked
package assistance.server.layout;

import org.jspecify.annotations.NullMarked;
