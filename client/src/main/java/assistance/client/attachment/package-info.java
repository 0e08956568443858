/// Documents: chosen and checked before they are sent, saved safely when they come.
@NullMarked
package assistance.client.attachment;

import org.jspecify.annotations.NullMarked;
