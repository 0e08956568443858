/// Builds the installers of the system it runs on: the client by jpackage, the server beside it.
@NullMarked
package assistance.installers;

import org.jspecify.annotations.NullMarked;
