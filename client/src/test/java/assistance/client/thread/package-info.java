@NullMarked
package assistance.client.thread;

import org.jspecify.annotations.NullMarked;
