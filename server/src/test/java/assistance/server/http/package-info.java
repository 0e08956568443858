@NullMarked
package assistance.server.http;

import org.jspecify.annotations.NullMarked;
