@NullMarked
package assistance.client.ticket;

import org.jspecify.annotations.NullMarked;
