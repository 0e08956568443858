@NullMarked
package assistance.client.tray;

import org.jspecify.annotations.NullMarked;
