/// What happens to tickets, told at once to everybody who is connected and may know.
@NullMarked
package assistance.server.event;

import org.jspecify.annotations.NullMarked;
