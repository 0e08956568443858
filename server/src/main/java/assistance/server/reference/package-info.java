/// What a client learns once a session: choices with their labels, links and limits.
@NullMarked
package assistance.server.reference;

import org.jspecify.annotations.NullMarked;
