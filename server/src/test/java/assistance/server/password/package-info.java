@NullMarked
package assistance.server.password;

import org.jspecify.annotations.NullMarked;
