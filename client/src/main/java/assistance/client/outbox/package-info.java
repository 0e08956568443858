/// What was sent while the server could not be reached, and waits to go.
@NullMarked
package assistance.client.outbox;

import org.jspecify.annotations.NullMarked;
