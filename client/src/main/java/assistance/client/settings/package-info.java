/// What the client remembers on this computer.
@NullMarked
package assistance.client.settings;

import org.jspecify.annotations.NullMarked;
