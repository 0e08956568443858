@NullMarked
package assistance.server.session;

import org.jspecify.annotations.NullMarked;
