@NullMarked
package assistance.client.attachment.shrink;

import org.jspecify.annotations.NullMarked;
