/// Makes an image small enough to be attached.
@NullMarked
package assistance.client.attachment.shrink;

import org.jspecify.annotations.NullMarked;
