@NullMarked
package assistance.server.reference;

import org.jspecify.annotations.NullMarked;
