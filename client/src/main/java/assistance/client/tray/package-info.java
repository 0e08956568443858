/// The client beside the clock of the desktop, and at the user's sign-in to the computer.
@NullMarked
package assistance.client.tray;

import org.jspecify.annotations.NullMarked;
