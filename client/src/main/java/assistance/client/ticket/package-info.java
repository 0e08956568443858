/// Opening a ticket, and one ticket with all that can be done to it.
@NullMarked
package assistance.client.ticket;

import org.jspecify.annotations.NullMarked;
