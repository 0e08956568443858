@NullMarked
package assistance.client.connection.network;

import org.jspecify.annotations.NullMarked;
