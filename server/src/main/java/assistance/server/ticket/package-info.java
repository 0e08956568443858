/// Tickets: opening, showing, answering and changing them, and the mails about it.
@NullMarked
package assistance.server.ticket;

import org.jspecify.annotations.NullMarked;
