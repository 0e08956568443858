/// The messages of a ticket as they are read.
@NullMarked
package assistance.client.thread;

import org.jspecify.annotations.NullMarked;
