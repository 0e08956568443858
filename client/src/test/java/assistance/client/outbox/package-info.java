@NullMarked
package assistance.client.outbox;

import org.jspecify.annotations.NullMarked;
