@NullMarked
package assistance.client.connection;

import org.jspecify.annotations.NullMarked;
