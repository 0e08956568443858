/// The thread of a ticket and the message being written to it.
@NullMarked
package assistance.client.conversation;

import org.jspecify.annotations.NullMarked;
