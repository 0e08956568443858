/// What the server writes to the disk beside its database.
@NullMarked
package assistance.server.disk;

import org.jspecify.annotations.NullMarked;
