@NullMarked
package assistance.client.conversation;

import org.jspecify.annotations.NullMarked;
