@NullMarked
package assistance.server.admin;

import org.jspecify.annotations.NullMarked;
