/// Threads of messages: what stands in them, and who has read how far.
@NullMarked
package assistance.server.conversation;

import org.jspecify.annotations.NullMarked;
