/// The name and password a proxy wants.
@NullMarked
package assistance.client.proxy;

import org.jspecify.annotations.NullMarked;
