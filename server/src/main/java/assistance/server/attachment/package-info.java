/// Documents of messages: reading uploads, naming and telling them apart, keeping them, sending them back.
@NullMarked
package assistance.server.attachment;

import org.jspecify.annotations.NullMarked;
