@NullMarked
package assistance.client.proxy;

import org.jspecify.annotations.NullMarked;
