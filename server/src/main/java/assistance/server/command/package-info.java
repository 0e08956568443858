/// The commands of the program, as an administrator gives them in a terminal.
@NullMarked
package assistance.server.command;

import org.jspecify.annotations.NullMarked;
