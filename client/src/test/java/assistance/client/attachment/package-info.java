@NullMarked
package assistance.client.attachment;

import org.jspecify.annotations.NullMarked;
