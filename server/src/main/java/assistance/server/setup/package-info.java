/// The first start of a server that has no administrator yet.
@NullMarked
package assistance.server.setup;

import org.jspecify.annotations.NullMarked;
