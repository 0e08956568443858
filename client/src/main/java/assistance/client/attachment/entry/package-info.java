/// How documents come in beside the chooser: pasted, or dragged over a window.
@NullMarked
package assistance.client.attachment.entry;

import org.jspecify.annotations.NullMarked;
