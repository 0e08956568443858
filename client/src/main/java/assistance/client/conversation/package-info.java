/// The message being written to a ticket.
@NullMarked
package assistance.client.conversation;

import org.jspecify.annotations.NullMarked;
