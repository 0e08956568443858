/// What lies between this computer and the server: the system's proxies, and the authorities it believes.
@NullMarked
package assistance.client.connection.network;

import org.jspecify.annotations.NullMarked;
