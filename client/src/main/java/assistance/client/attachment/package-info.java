/// Documents to send: chosen, dropped or pasted, and checked.
@NullMarked
package assistance.client.attachment;

import org.jspecify.annotations.NullMarked;
