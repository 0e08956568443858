/// What is being written, kept on this computer until it has arrived.
@NullMarked
package assistance.client.draft;

import org.jspecify.annotations.NullMarked;
