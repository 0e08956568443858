@NullMarked
package assistance.server.journal;

import org.jspecify.annotations.NullMarked;
