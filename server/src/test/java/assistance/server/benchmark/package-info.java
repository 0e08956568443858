/// Programs that measure the server; they are run by hand.
@NullMarked
package assistance.server.benchmark;

import org.jspecify.annotations.NullMarked;
