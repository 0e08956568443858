@NullMarked
package assistance.client.zoom;

import org.jspecify.annotations.NullMarked;
