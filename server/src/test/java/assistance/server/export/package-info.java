@NullMarked
package assistance.server.export;

import org.jspecify.annotations.NullMarked;
