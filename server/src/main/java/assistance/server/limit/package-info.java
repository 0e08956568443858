/// The limits administrators set.
@NullMarked
package assistance.server.limit;

import org.jspecify.annotations.NullMarked;
