@NullMarked
package assistance.client.live;

import org.jspecify.annotations.NullMarked;
