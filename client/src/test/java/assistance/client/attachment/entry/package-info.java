@NullMarked
package assistance.client.attachment.entry;

import org.jspecify.annotations.NullMarked;
